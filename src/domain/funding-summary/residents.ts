import type { Organisation } from "../model.js";
import type { Day } from "../time.js";
import { reachedOn, type Geography, type Reached } from "./geography.js";

/** A payee and the day of the year on which its area is looked at. */
export interface PayeeOnDay {
  readonly payee: Organisation;
  readonly day: Day | null;
}

/**
 * The residents of the areas of some payees, each person counted once. Null where one is not known, or where areas
 * may overlap: boards beside councils, counties beside districts, the areas of one day beside those of another.
 */
export function residentsOf(
  payees: readonly PayeeOnDay[],
  geography: Geography,
): number | null {
  if (mayOverlap(payees)) return null;
  return sumOfKnown(
    payees.map(({ payee, day }) =>
      day === null ? null : residentsOfOne(payee, day, geography),
    ),
  );
}

/** Whether councils among the payees do the same part of the work of local government: a district leaves its county's to the county. */
export function areOfOneTier(payees: readonly PayeeOnDay[]): boolean {
  return tiersOf(payees).size <= 1;
}

function mayOverlap(payees: readonly PayeeOnDay[]): boolean {
  const days = new Set(payees.map(({ day }) => day));
  const kinds = new Set(payees.map(({ payee }) => payee.kind));
  const tiers = tiersOf(payees);
  return (
    days.size > 1 ||
    kinds.size > 1 ||
    (tiers.has("UPPER") && tiers.has("LOWER"))
  );
}

function residentsOfOne(
  payee: Organisation,
  day: Day,
  geography: Geography,
): number | null {
  const kind = "COVERS";
  switch (payee.kind) {
    case "INTEGRATED_CARE_BOARD": {
      const councils = reachedOn(
        payee,
        { kind, direction: "OUT", to: "COUNCIL" },
        day,
        geography,
      );
      // A county's people are those of its districts, which the board covers too.
      return inOverlaps(
        councils.filter(({ body }) => tierOf(body) !== "UPPER"),
      );
    }
    case "COUNCIL":
      return inOverlaps(
        reachedOn(
          payee,
          { kind, direction: "IN", to: "INTEGRATED_CARE_BOARD" },
          day,
          geography,
        ),
      );
    default:
      return null;
  }
}

function inOverlaps(overlaps: readonly Reached[]): number | null {
  return sumOfKnown(
    overlaps.map(({ over }) =>
      over.family === "GEOGRAPHY" ? over.population : null,
    ),
  );
}

/** Null where there are none, or one of them is null. */
function sumOfKnown(numbers: readonly (number | null)[]): number | null {
  return numbers.length === 0
    ? null
    : numbers.reduce(
        (sum, one) => (sum === null || one === null ? null : sum + one),
        0,
      );
}

function tiersOf(payees: readonly PayeeOnDay[]) {
  return new Set(payees.map(({ payee }) => tierOf(payee)));
}

function tierOf(body: Organisation) {
  return body.kind === "COUNCIL" ? body.tier : null;
}
