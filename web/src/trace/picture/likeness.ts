import { groupBy } from "../../app/group-by.js";
import type { Diagram } from "./diagram.js";

/** Bodies of these kinds have little in common: each stands for itself. */
const ALWAYS_APART = ["NATIONAL_BODY", "PARTNER"];

/** A key for each body, the same for those that are alike: split by where they lead on to until nothing more splits. */
export function likenessIn(
  { bodies, steps }: Diagram,
  apart: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const stepsFrom = groupBy(steps, ({ from }) => from);
  let keys = numbered(
    bodies.map(({ id, kind, hop }) => {
      const alone = hop === 0 || apart.has(id) || ALWAYS_APART.includes(kind);
      return [id, alone ? id : `${kind} ${String(hop)}`];
    }),
  );
  for (;;) {
    const known = keys;
    const finer = numbered(
      bodies.map(({ id }) => {
        const leadsTo = (stepsFrom.get(id) ?? []).map(
          ({ to, family }) => `${family} ${known.get(to) ?? to}`,
        );
        const once = [...new Set(leadsTo)].toSorted();
        return [id, [known.get(id), ...once].join("|")];
      }),
    );
    if (countOf(finer) === countOf(keys)) return keys;
    keys = finer;
  }
}

/** Short keys in the place of long ones, so that they do not grow with every round. */
function numbered(
  entries: readonly (readonly [id: string, key: string])[],
): ReadonlyMap<string, string> {
  const keys = [...new Set(entries.map(([, key]) => key))];
  const numbers = new Map(keys.map((key, place) => [key, String(place)]));
  return new Map(entries.map(([id, key]) => [id, numbers.get(key) ?? key]));
}

function countOf(keys: ReadonlyMap<string, string>): number {
  return new Set(keys.values()).size;
}
