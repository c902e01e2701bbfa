import { dayInWords } from "../../domain/words/day.js";
import type { CitedView } from "./cited-view.js";
import { oneLine } from "./one-line.js";

/** What a picture of a view says above itself. */
export function titleOf({
  seen: {
    asked: { asOf, comparedWith },
    root,
  },
}: CitedView): string {
  const compared =
    comparedWith == null ? "" : ` compared with ${dayInWords(comparedWith)}`;
  return oneLine(`${root.record.name} on ${dayInWords(asOf)}${compared}`);
}
