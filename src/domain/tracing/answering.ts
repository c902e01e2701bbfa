import {
  ORGANISATION_KINDS,
  organisationKinds,
  type OrganisationKind,
} from "../organisation-kinds.js";
import {
  kindsOf,
  type RelationshipFamily,
  type RelationshipKind,
} from "../relationship-kinds.js";
import { onceForEachSet } from "../by-families.js";

/** Relationships that are crossed on a line of answering: with their direction (OUT) or against it (IN). */
export interface Line {
  readonly kinds: readonly RelationshipKind[];
  readonly direction: "OUT" | "IN";
  /** The kinds of body that a line leaves over them; absent: any. */
  readonly bodyKinds?: readonly OrganisationKind[];
  /** The kinds of body that a line comes to over them; absent: any. */
  readonly otherKinds?: readonly OrganisationKind[];
}

const isPerson = (kind: OrganisationKind): boolean =>
  ORGANISATION_KINDS[kind].legalPersonality;
const PERSONS = organisationKinds.filter(isPerson);
const NO_PERSONS = organisationKinds.filter((kind) => !isPerson(kind));

/**
 * What governance says about answering. A body with legal personality answers for itself, so none of it leads on from there: a trust
 * does not answer to a collaborative by being its member. A body without one answers as part of a whole, to the bodies that established
 * it, and through those that make it up; it does not answer through bodies that merely work in it, are consulted or co-operate.
 */
const GOVERNANCE_LINES: readonly Line[] = [
  {
    kinds: ["COMMITTEE_OF", "ESTABLISHED_BY"],
    direction: "OUT",
    bodyKinds: NO_PERSONS,
  },
  {
    kinds: ["PART_OF"],
    direction: "OUT",
    bodyKinds: ["SUB_ICB_LOCATION", "PLACE_PARTNERSHIP"],
  },
  {
    kinds: [
      "MEMBER_OF",
      "PARTY_TO",
      "CLUSTERED_IN",
      "LEADS",
      "HOSTS",
      "DELEGATES_TO",
    ],
    direction: "IN",
    bodyKinds: NO_PERSONS,
  },
  // A system answers through its board, never through its other places. A region of NHS England does not answer through boards.
  {
    kinds: ["PART_OF"],
    direction: "IN",
    bodyKinds: [
      "INTEGRATED_CARE_SYSTEM",
      "SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP",
      "PLACE_PARTNERSHIP",
    ],
    otherKinds: PERSONS,
  },
];

/** The lines through some families: those of governance as the table says, those of any other family with their direction. */
export function linesThrough(
  families: readonly RelationshipFamily[],
): readonly Line[] {
  const kinds = families
    .filter((family) => family !== "GOVERNANCE")
    .flatMap(kindsOf);
  const plain: Line[] = kinds.length === 0 ? [] : [{ kinds, direction: "OUT" }];
  return families.includes("GOVERNANCE")
    ? [...plain, ...GOVERNANCE_LINES]
    : plain;
}

/**
 * What to ask a store for, so that nothing on those lines is left out: a little more than they are, in as few ways as can be,
 * since each way of each hop costs.
 */
export const waysThrough = onceForEachSet((families): readonly Line[] => {
  const lines = linesThrough(families);
  const outward = lines.filter(({ direction }) => direction === "OUT");
  if (outward.length < 2) return lines;
  return [
    { kinds: outward.flatMap(({ kinds }) => kinds), direction: "OUT" },
    ...lines.filter(({ direction }) => direction === "IN"),
  ];
});
