import { statusOn } from "../code-resolution.js";
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
} from "../organisation-kinds.js";
import { isLaw } from "../legal-provision.js";
import { holdsAt } from "../time.js";
import { countInWords } from "../words/count.js";
import { dayInWords } from "../words/day.js";
import { listInWords } from "../words/list.js";
import type { LawOfBody } from "./laws.js";
import { sectionsInWords } from "./sections.js";
import type { InfluenceSide } from "./side.js";
import { isHeldOver } from "./standing.js";
import type { SystemBodies } from "./system-bodies.js";

/** Who the two are on the day, and what is not there. */
export function readStanding({
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
          `On ${on} the board of the system ${whole.name} is ${board.name}, and its partnership is ${partnership.name}.`,
        ]),
  ];
}

/** Commissioning is how most money leaves a board: where the graph holds none of it, no other absence of money says much. */
export function readCommissioning(
  board: InfluenceSide | null,
  partnership: InfluenceSide | null,
  recorded: number,
): string[] {
  const sides = [board, partnership].flatMap((side) => side ?? []);
  const own = sides.some(({ relationships }) =>
    relationships.some(({ kind }) => kind === "COMMISSIONS"),
  );
  if (sides.length === 0 || own) return [];
  const none =
    recorded === 0
      ? "This graph records no commissioning payments by any body, those of boards to trusts included"
      : `This graph records no commissioning payments of ${listInWords(
          sides.map(({ body }) => body.name),
          "or",
        )} on that day`;
  return [`${none}: where it records no money, money may still pass.`];
}

/** The two in numbers, and what numbers cannot say. */
export function readBoth(
  board: InfluenceSide | null,
  partnership: InfluenceSide | null,
): string[] {
  if (board === null || partnership === null) return [];
  return [
    `Side by side, in what joins two bodies in this graph: ${inNumbers(board)}; ${inNumbers(partnership)}.`,
    "Counts do not weigh: a power to direct counts as one, and so does a power that others have regard to what a body writes, which they must consider and need not obey. A section counts once, however many of its provisions are recorded, and a paragraph of a schedule counts as a section. A duty or power that falls on one body alone, such as the duty to write a strategy, joins no two bodies and is not counted; a duty that binds two bodies alike, such as to co-operate, counts among relationships only. What is absent here is absent from this graph.",
  ];
}

function inNumbers({
  body,
  powers,
  duties,
  relationships,
}: InfluenceSide): string {
  const over = powers
    .filter(({ kind, basis }) => isHeldOver(kind) && isLaw(basis))
    .flatMap(({ others }) => others.map(({ id }) => id));
  const ties = relationships.reduce(
    (sum, { incoming, outgoing }) => sum + incoming + outgoing,
    0,
  );
  const sections = (laws: readonly LawOfBody[]) =>
    sectionsInWords(laws.map(({ basis }) => basis));
  return `${body.name} has powers under ${sections(powers)} (over ${countInWords(new Set(over).size, "other body")}), duties under ${sections(duties)} and ${countInWords(ties, "relationship")}`;
}
