import type { Organisation, OtherName } from "./model.js";
import { compareText } from "./text-order.js";
import { holdsAt, type Day } from "./time.js";
import type { Turn } from "./turn.js";

/**
 * The names that went out of use while the body lived on. A name without an end, or that ended with the body, is a short or
 * other name beside the one in use.
 */
export function formerNames({
  otherNames,
  validity,
}: Organisation): readonly OtherName[] {
  return otherNames.filter(
    ({ validity: { to } }) =>
      to !== null && (validity.to === null || to < validity.to),
  );
}

/**
 * The name in use on a day of the body's life: a former name of that day (of several the latest to begin, then the first in
 * text order), else its name. Where sources leave a gap between two former names, that too is its name of today. Before its
 * life, the name that it began with.
 */
export function nameOn(body: Organisation, day: Day): string {
  const lived = Math.max(day, body.validity.from ?? day);
  const [inUse] = formerNames(body)
    .filter(({ validity }) => holdsAt(validity, lived))
    .sort(latestFirst);
  return inUse?.name ?? body.name;
}

/** Of what began, the name on its first day; of what ended, on its last. */
export function nameAtTurn(body: Organisation, { day, edge }: Turn): string {
  return nameOn(body, edge === "START" ? day : day - 1);
}

function latestFirst(a: OtherName, b: OtherName): number {
  const [x, y] = [a.validity.from, b.validity.from];
  if (x === y) return compareText(a.name, b.name);
  return (y ?? -Infinity) - (x ?? -Infinity);
}
