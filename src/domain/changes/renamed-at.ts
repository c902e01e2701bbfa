import type { Organisation } from "../model.js";
import { formerNames, nameOn } from "../name-in-use.js";
import type { Day } from "../time.js";
import { endOf, mostExact, startOf, type Turn } from "../turn.js";

/** When a body took the name that it has on the second day. Null where it had no other since the first. */
export function renamedAt(
  body: Organisation,
  [from, to]: readonly [Day, Day],
): Turn | null {
  const turns = formerNames(body)
    .flatMap(({ validity }) => [startOf(validity), endOf(validity)])
    .filter((turn) => turn !== null)
    .filter(({ day }) => from < day && day <= to)
    .filter(({ day }) => nameOn(body, day - 1) !== nameOn(body, day));
  const last = Math.max(...turns.map(({ day }) => day));
  return mostExact(turns.filter(({ day }) => day === last));
}
