import { groupBy } from "../group-by.js";
import type {
  GeographyRelationship,
  Organisation,
  Relationship,
} from "../model.js";
import type { RelationshipKind } from "../relationship-kinds.js";
import type { Surroundings } from "../surroundings.js";
import { byId, compareText } from "../text-order.js";
import { holdsAt, type Day } from "../time.js";

export type BoardsAround = ReturnType<typeof boardsAround>;

/** What was read around some bodies, to be asked about one after another which boards it falls across on a day. */
export function boardsAround(
  { bodies, relationships }: Surroundings,
  day: Day,
) {
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  const outOf = groupBy(relationships, ({ from }) => from);
  const into = groupBy(relationships, ({ to }) => to);

  const along = (found: readonly Relationship[], kind: RelationshipKind) =>
    found.filter((one) => one.kind === kind && holdsAt(one.validity, day));
  const isBoard = (id: string) =>
    bodyOf.get(id)?.kind === "INTEGRATED_CARE_BOARD";

  return {
    day,
    /** The boards that cover a council, each by its latest coverage. */
    coverageByBoards: remembered((council) =>
      latestOf(
        geography(along(into.get(council) ?? [], "COVERS")).filter(({ from }) =>
          isBoard(from),
        ),
        ({ from }) => from,
      ),
    ),
    /** The councils that a place covers. */
    coveredCouncils: (place: string) =>
      latestOf(
        geography(along(outOf.get(place) ?? [], "COVERS")),
        ({ to }) => to,
      ),
    /** The boards of the systems that a place is part of, each by what makes it so. */
    boardsBySystem: (place: string) =>
      along(outOf.get(place) ?? [], "PART_OF").flatMap((part) =>
        along(into.get(part.to) ?? [], "PART_OF")
          .filter(({ from }) => isBoard(from))
          .map((own) => ({ board: own.from, relationships: [part, own] })),
      ),
    councilsServed: (trust: string) =>
      latestOf(
        geography(along(outOf.get(trust) ?? [], "SERVES")).filter(
          ({ to }) => !isBoard(to),
        ),
        ({ to }) => to,
      ),
    /** The boards in force that a trust serves, and those it served until they ended. */
    boardsServed: (trust: string) =>
      latestOf(
        geography(outOf.get(trust) ?? []).filter(
          ({ kind, to, validity }) =>
            kind === "SERVES" &&
            isBoard(to) &&
            (holdsAt(validity, day) || endedWith(validity.to, bodyOf.get(to))),
        ),
        ({ to }) => to,
      ),
    headOffice: (trust: string) =>
      along(outOf.get(trust) ?? [], "LIES_WITHIN").filter(({ to }) =>
        isBoard(to),
      ),
    isInForce: (board: string) => {
      const body = bodyOf.get(board);
      return body !== undefined && holdsAt(body.validity, day);
    },
    /** The successions by which others had taken over from a board. */
    successionsFrom: (board: string) =>
      along(outOf.get(board) ?? [], "SUCCEEDED_BY")
        .filter(({ to }) => isBoard(to))
        .toSorted(byId),
  };
}

function endedWith(to: Day | null, body: Organisation | undefined): boolean {
  return to !== null && to === body?.validity.to;
}

function geography(found: readonly Relationship[]): GeographyRelationship[] {
  return found.flatMap((one) => (one.family === "GEOGRAPHY" ? [one] : []));
}

/** Of several records of one overlap, the one of the latest edition; in the order of the other ends. */
function latestOf(
  found: readonly GeographyRelationship[],
  otherEnd: (one: GeographyRelationship) => string,
): readonly GeographyRelationship[] {
  if (found.length < 2) return found;
  const ordered = found.toSorted(
    (a, b) =>
      compareText(otherEnd(a), otherEnd(b)) ||
      compareText(a.vintage ?? "", b.vintage ?? "") ||
      byId(a, b),
  );
  return [...new Map(ordered.map((one) => [otherEnd(one), one])).values()];
}

/** Many trusts serve one council, so what was told of it once is told again. */
function remembered<T>(tell: (id: string) => T): (id: string) => T {
  const told = new Map<string, T>();
  return (id) => {
    const known = told.get(id);
    if (known !== undefined) return known;
    const now = tell(id);
    told.set(id, now);
    return now;
  };
}
