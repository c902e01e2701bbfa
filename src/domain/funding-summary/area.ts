import type { Organisation } from "../model.js";
import type { OrganisationKind } from "../organisation-kinds.js";
import type { Day } from "../time.js";
import { reachedOn, type Geography, type Way } from "./geography.js";

/** The region or the system that a payee lies in, or why there is not just one. */
export type Area =
  | { readonly body: Organisation; readonly why: null }
  | { readonly body: null; readonly why: string };

export type AreaKind = "NHS_REGION" | "INTEGRATED_CARE_SYSTEM";

const NOUNS = {
  NHS_REGION: "region",
  INTEGRATED_CARE_SYSTEM: "system",
} as const satisfies Record<AreaKind, string>;

/** On a day of the year that the money is for; null where the payee was in force on none. */
export function areaOf(
  payee: Organisation,
  kind: AreaKind,
  day: Day | null,
  geography: Geography,
): Area {
  const noun = NOUNS[kind];
  if (day === null) return none("paid to a body not in force that year");
  const boards = boardsOf(payee, day, geography);
  if (boards === null)
    return none("paid to a body that is no board, trust or council");
  const areas = boards.flatMap((board) => {
    const way = { kind: "PART_OF", direction: "OUT", to: kind } as const;
    const found = bodiesOn(board, way, day, geography);
    return found.length === 0 ? [null] : found;
  });
  const [area = null, ...others] = new Set(areas);
  if (area === null || others.includes(null))
    return none(`${noun} not known on the day`);
  return others.length > 0
    ? none(`in more than one ${noun}`)
    : { body: area, why: null };
}

/** The boards that a payee is, lies within or is covered by; null where its kind is placed by none. */
export function boardsOf(
  payee: Organisation,
  day: Day,
  geography: Geography,
): Organisation[] | null {
  if (payee.kind === "INTEGRATED_CARE_BOARD") return [payee];
  const way = TO_BOARDS[payee.kind];
  return way === undefined ? null : bodiesOn(payee, way, day, geography);
}

const TO_BOARDS: Readonly<Partial<Record<OrganisationKind, Way>>> = {
  TRUST: { kind: "LIES_WITHIN", direction: "OUT", to: "INTEGRATED_CARE_BOARD" },
  COUNCIL: { kind: "COVERS", direction: "IN", to: "INTEGRATED_CARE_BOARD" },
};

function bodiesOn(
  from: Organisation,
  way: Way,
  day: Day,
  geography: Geography,
): Organisation[] {
  return reachedOn(from, way, day, geography).map(({ body }) => body);
}

function none(why: string): Area {
  return { body: null, why };
}
