import { statusOn } from "../code-resolution.js";
import { countInWords } from "../count-in-words.js";
import { dayInWords } from "../day-in-words.js";
import type { Organisation } from "../model.js";
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
} from "../organisation-kinds.js";
import { holdsAt } from "../time.js";
import type { LawOfBody } from "./laws.js";
import { countProvisions, readSide } from "./read-side.js";
import { influenceOf, type InfluenceSide } from "./side.js";
import { isHeldOver } from "./standing.js";
import type { SystemBodies } from "./system-bodies.js";
import type { Surroundings } from "./ties.js";

/** The board of a system beside its partnership, on one day. */
export interface InfluenceComparison {
  /** Null where the body asked about is part of no system on the day. */
  readonly system: Organisation | null;
  /** Null where there is none on the day. */
  readonly board: InfluenceSide | null;
  readonly partnership: InfluenceSide | null;
  readonly reading: readonly string[];
}

export function compareInfluence(
  found: SystemBodies,
  around: Surroundings,
): InfluenceComparison {
  const board = found.board && influenceOf(found.board, around);
  const partnership =
    found.partnership && influenceOf(found.partnership, around);
  return {
    system: found.system,
    board,
    partnership,
    reading: [
      ...readStanding(found),
      ...(board === null ? [] : readSide(board, found.day)),
      ...(partnership === null ? [] : readSide(partnership, found.day)),
      ...readBoth(board, partnership),
    ],
  };
}

function readStanding({
  asked,
  day,
  system,
  board,
  partnership,
}: SystemBodies): string[] {
  const on = dayInWords(day);
  if (!holdsAt(asked.validity, day))
    return [
      statusOn(asked.validity, day) === "ENDED"
        ? `${asked.name} had ended by ${on}: ask for the body that took over, which \`resolveCode\` names, or for an earlier day.`
        : `${asked.name} had not begun on ${on}: ask for a later day.`,
    ];
  const whole = system ?? asked;
  const absent = (kind: OrganisationKind) =>
    `On ${on} this graph holds no ${ORGANISATION_KINDS[kind].noun} ${system === null ? "beside" : "of"} ${whole.name}.`;
  return [
    ...(system === null ? [absent("INTEGRATED_CARE_SYSTEM")] : []),
    ...(board === null ? [absent("INTEGRATED_CARE_BOARD")] : []),
    ...(partnership === null ? [absent("INTEGRATED_CARE_PARTNERSHIP")] : []),
    ...(board === null || partnership === null
      ? []
      : [
          `On ${on} the board of ${whole.name} is ${board.name}, and its partnership is ${partnership.name}.`,
        ]),
  ];
}

/** The two in numbers, and what numbers cannot say. */
function readBoth(
  board: InfluenceSide | null,
  partnership: InfluenceSide | null,
): string[] {
  if (board === null || partnership === null) return [];
  return [
    `Side by side in this graph: ${inNumbers(board)}; ${inNumbers(partnership)}.`,
    "Counts do not weigh: a power to be had regard to and a power to direct each count as one. A power that need not be used and a duty about a document draw no relationship, and are not counted; what is absent here is absent from this graph.",
  ];
}

function inNumbers({
  body,
  powers,
  duties,
  relationships,
}: InfluenceSide): string {
  const over = powers
    .filter(({ kind }) => isHeldOver(kind))
    .flatMap(({ others }) => others.map(({ id }) => id));
  const ties = relationships.reduce(
    (sum, { incoming, outgoing }) => sum + incoming + outgoing,
    0,
  );
  const provisions = (laws: readonly LawOfBody[]) =>
    countInWords(countProvisions(laws), "provision");
  return `${body.name} holds powers under ${provisions(powers)}, over ${countInWords(new Set(over).size, "other body")}, stands under ${provisions(duties)}, and has ${countInWords(ties, "relationship")}`;
}
