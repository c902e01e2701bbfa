import {
  ORGANISATION_KINDS,
  type OrganisationKind,
} from "../../src/domain/organisation-kinds.js";

/** Small pools, so that generated graphs and generated questions about them meet often. */
export const SOME_KINDS = [
  "NATIONAL_BODY",
  "INTEGRATED_CARE_BOARD",
  "INTEGRATED_CARE_PARTNERSHIP",
  "COUNCIL",
  "ELECTORATE",
  "TRUST",
  "PLACE_PARTNERSHIP",
  "PARTNERSHIP_ARRANGEMENT",
] as const satisfies readonly OrganisationKind[];
/** In code-unit order "10" is before "9" and "B" before "a". */
const CODES = ["9", "10", "a", "B"];
export const SOME_IDS = idsOf(SOME_KINDS);
export const SOME_CODES = ["QNV", "qnv", "RN1", "E06", "X 1", "ß1"];
/** In code-unit order "🏥" is before "ﬁeld", as it is not in the order of characters. */
export const SOME_NAMES = [
  "Leeds",
  "leeds",
  "Leeds City",
  "City of Leeds",
  "St. John's",
  "Saint Johns",
  "Élan Trust",
  "NHS Leeds Trust",
  "Trust",
  "A",
  'The "Leeds" \\ Trust',
  "Leeds\nCity",
  "🏥 Leeds",
  "ﬁeld ΟΔΟΣ İ",
];
export const SOME_YEARS = ["2023/24", "2024/25"];
export const SOME_WORDS = ["money", "data", "Money"];
/** Every generated graph has the sources and provisions of these ids, and may cite them. */
export const SOME_SOURCE_IDS = ["s:0", "s:1", "s:2"];
export const SOME_PROVISION_IDS = ["p:0", "p:1", "p:2"];

/** The ids that generated bodies of these kinds may have: fewer of the other kinds, so that most of them are there. */
export function idsOf(kinds: readonly OrganisationKind[]): string[] {
  return kinds.flatMap((kind) => {
    const few = SOME_KINDS.every((some) => some !== kind);
    return (few ? CODES.slice(0, 2) : CODES).map(
      (code) => `${ORGANISATION_KINDS[kind].prefix}:${code}`,
    );
  });
}

/** The id of the record of this number. A few end as few ids do, though in the first 65,536 characters, where all orders agree. */
export function numbered(prefix: string, number: number): string {
  return `${prefix}:${["é", "Ω", "ﬁ"][number - 4] ?? number}`;
}
