import type { LegalProvision, Organisation, Relationship } from "../model.js";
import { differsBetween, holdsAt, type Day, type Validity } from "../time.js";
import { endOf, startOf, type Turn } from "../turn.js";
import { lastOf, type Hop, type Path } from "./path.js";
import type { Standing } from "./standing.js";

/** What made a line, or one of its grounds, come or go. */
export interface Cause {
  /** A body or a provision that began or ended, and a relationship with it; a relationship alone; or, at the end of a line, a line on from there. */
  readonly by: "BODY" | "LAW" | "RELATIONSHIP" | "END";
  readonly began: boolean;
  /** When, as exactly as its source gives it. Null for an end, or where it is unknown. */
  readonly turn: Turn | null;
  /** The hop that came or went; null for an end. */
  readonly hop: Hop | null;
  readonly body: Organisation | null;
  readonly basis: LegalProvision | null;
  readonly relationship: Relationship | null;
}

/**
 * Why a path that stands on one of two days is not, or not on the same grounds, on the other: what began or ended of the hops that do not
 * stand on it; where all stand, what makes the line go on from its end; of a path that stands on both, what differs in its grounds. Each once.
 */
export function causesOf(
  path: Path,
  otherDay: Standing,
  days: readonly [Day, Day],
): Cause[] {
  const gone = path.hops.filter((hop) => !otherDay.hasHop(hop));
  if (gone.length === 0 && !otherDay.endsAt(lastOf(path)))
    return [endMoved(path, otherDay)];
  const causes = (gone.length > 0 ? gone : path.hops).flatMap((hop) =>
    [...hop.relationships, ...otherDay.groundsOf(hop)]
      .filter(({ validity }) => differsBetween(validity, days))
      .map((relationship) => causeOf(relationship, hop, days)),
  );
  return [...new Map(causes.map((cause) => [keyOf(cause), cause])).values()];
}

/** A relationship begins and ends with its bodies, or with the law it rests on, or by itself. */
function causeOf(
  relationship: Relationship,
  hop: Hop,
  days: readonly [Day, Day],
): Cause {
  const { validity, basis } = relationship;
  const began = holdsAt(validity, days[1]);
  const day = turnOf(validity, began)?.day;
  const turnsWith = (other: Validity): boolean =>
    turnOf(other, began)?.day === day && differsBetween(other, days);
  const body =
    [hop.from, hop.to].find((each) => turnsWith(each.validity)) ?? null;
  const law = basis !== null && turnsWith(basis.validity) ? basis : null;
  const by = body !== null ? "BODY" : law !== null ? "LAW" : "RELATIONSHIP";
  const turn = turnOf((body ?? law ?? relationship).validity, began);
  return { by, began, turn, hop, body, basis, relationship };
}

/** Every hop stands on both days, so the body where the line ends answers on to another on the other one. */
function endMoved(path: Path, otherDay: Standing): Cause {
  return {
    by: "END",
    began: otherDay.isAfter,
    turn: null,
    hop: null,
    body: lastOf(path),
    basis: null,
    relationship: null,
  };
}

function turnOf(validity: Validity, began: boolean): Turn | null {
  return began ? startOf(validity) : endOf(validity);
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
