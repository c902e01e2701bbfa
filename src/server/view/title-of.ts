import { nameOn } from "../../domain/name-in-use.js";
import { dayInWords } from "../../domain/words/day.js";
import type { CitedView } from "./cited-view.js";
import { oneLine } from "./one-line.js";

/** What a picture of a view says above itself: its body by the name of the day, and the day. */
export function titleOf({
  seen: {
    asked: { asOf, comparedWith },
    root,
  },
}: CitedView): string {
  const compared =
    comparedWith == null ? "" : ` compared with ${dayInWords(comparedWith)}`;
  return oneLine(
    `${nameOn(root.record, root.asOf)} on ${dayInWords(asOf)}${compared}`,
  );
}

/** The name that a reader may know the body by, where it is not yet that of the day. */
export function laterNameOf({
  seen: {
    root: { record, asOf },
  },
}: CitedView): string[] {
  return nameOn(record, asOf) === record.name
    ? []
    : [oneLine(`Later called ${record.name}`)];
}
