import type { LegalProvision, Organisation, Relationship } from "../model.js";
import { differsBetween, holdsAt, type Day, type Validity } from "../time.js";
import { lastOf, type Hop, type Path } from "./path.js";
import type { Standing } from "./standing.js";

/** What made a line, or one of its grounds, come or go. */
export interface Cause {
  /** A body or a provision that began or ended, and a relationship with it; a relationship alone; or, at the end of a line, a line on from there. */
  readonly by: "BODY" | "LAW" | "RELATIONSHIP" | "END";
  readonly began: boolean;
  /** The first day on which it is so. Null for an end: see the lines on from it. */
  readonly day: Day | null;
  readonly body: Organisation | null;
  readonly basis: LegalProvision | null;
  readonly relationship: Relationship | null;
}

/** What differs between two days about the grounds of each hop of a path that stands on one of them, and about its end. Each cause once. */
export function causesOf(
  path: Path,
  otherDay: Standing,
  days: readonly [Day, Day],
): Cause[] {
  const causes = path.hops.flatMap((hop) =>
    [...hop.relationships, ...otherDay.groundsOf(hop)]
      .filter(({ validity }) => differsBetween(validity, days))
      .map((relationship) => causeOf(relationship, hop, days)),
  );
  const distinct = new Map(causes.map((cause) => [keyOf(cause), cause]));
  return distinct.size > 0 || otherDay.endsAt(lastOf(path))
    ? [...distinct.values()]
    : [endMoved(path, otherDay)];
}

/** A relationship begins and ends with its bodies, or with the law it rests on, or by itself. */
function causeOf(
  relationship: Relationship,
  { from, to }: Hop,
  days: readonly [Day, Day],
): Cause {
  const { validity, basis } = relationship;
  const began = holdsAt(validity, days[1]);
  const day = turnOf(validity, began);
  const turnsWith = (other: Validity): boolean =>
    turnOf(other, began) === day && differsBetween(other, days);
  const body = [from, to].find((each) => turnsWith(each.validity)) ?? null;
  const law = basis !== null && turnsWith(basis.validity) ? basis : null;
  const by = body !== null ? "BODY" : law !== null ? "LAW" : "RELATIONSHIP";
  return { by, began, day, body, basis, relationship };
}

/** Every hop stands on both days, so the body where the line ends answers on to another on the other one. */
function endMoved(path: Path, otherDay: Standing): Cause {
  return {
    by: "END",
    began: otherDay.isAfter,
    day: null,
    body: lastOf(path),
    basis: null,
    relationship: null,
  };
}

function turnOf({ from, to }: Validity, began: boolean): Day | null {
  return began ? from : to;
}

/** One body that ends takes many relationships with it. */
function keyOf({ by, body, basis, relationship }: Cause): string {
  switch (by) {
    case "BODY":
      return `BODY ${body?.id}`;
    case "LAW":
      return `LAW ${basis?.id}`;
    default:
      return `RELATIONSHIP ${relationship?.id}`;
  }
}
