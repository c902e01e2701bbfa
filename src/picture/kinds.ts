/** How a kind of body is drawn. */
export interface KindStyle {
  readonly noun: string;
  readonly glyph: Glyph;
  /** A body with legal personality has square corners; an arrangement between bodies has round ones. */
  readonly legalPersonality: boolean;
}

/** A small sign for kinds alike. */
export interface Glyph {
  readonly title: string;
  /** The `d` of a path to be stroked, in a square of 14. */
  readonly d: string;
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

const NATIONAL: Glyph = {
  title: "National bodies",
  d: "M1.5 5L7 1.5L12.5 5ZM1.5 12.5H12.5M3.5 5.5V12M7 5.5V12M10.5 5.5V12",
};
const REGION: Glyph = {
  title: "Regions and combined authorities",
  d: "M7 1L12.2 4V10L7 13L1.8 10V4Z",
};
const SYSTEM: Glyph = {
  title: "Systems and their partnerships",
  d: circle(7, 7, 5.5) + circle(7, 7, 2),
};
const COMMISSIONER: Glyph = {
  title: "NHS commissioners",
  d: "M1.5 4.5H12.5V12.5H1.5ZM5 4.5V2H9V4.5M1.5 8.2H12.5",
};
const COUNCIL: Glyph = {
  title: "Councils and electors",
  d: "M1.5 6.5L7 1.5L12.5 6.5M3 5.5V12.5H11V5.5M5.8 12.5V8.5H8.2V12.5",
};
const JOINT: Glyph = {
  title: "Boards and partnerships of a place",
  d: circle(4.8, 7, 3.8) + circle(9.2, 7, 3.8),
};
const PROVIDER: Glyph = {
  title: "NHS trusts and collaboratives",
  d: "M5 1.5H9V5H12.5V9H9V12.5H5V9H1.5V5H5Z",
};
const PARTNER: Glyph = { title: "Partners", d: "M7 1.5L12.5 7L7 12.5L1.5 7Z" };

/** The glyphs, in the order of a legend. */
export const GLYPHS: readonly Glyph[] = [
  NATIONAL,
  REGION,
  SYSTEM,
  COMMISSIONER,
  COUNCIL,
  JOINT,
  PROVIDER,
  PARTNER,
];

const legal = (noun: string, glyph: Glyph): KindStyle => ({
  noun,
  glyph,
  legalPersonality: true,
});
const joint = (noun: string, glyph: Glyph): KindStyle => ({
  noun,
  glyph,
  legalPersonality: false,
});

const KINDS: ReadonlyMap<string, KindStyle> = new Map(
  Object.entries({
    NATIONAL_BODY: legal("national body", NATIONAL),
    NHS_REGION: joint("NHS England region", REGION),
    COMBINED_AUTHORITY: legal("combined authority", REGION),
    INTEGRATED_CARE_SYSTEM: joint("integrated care system", SYSTEM),
    INTEGRATED_CARE_PARTNERSHIP: joint("integrated care partnership", SYSTEM),
    ICB_CLUSTER: joint("cluster of integrated care boards", SYSTEM),
    SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP: joint(
      "sustainability and transformation partnership",
      SYSTEM,
    ),
    INTEGRATED_CARE_BOARD: legal("integrated care board", COMMISSIONER),
    SUB_ICB_LOCATION: joint("sub-ICB location", COMMISSIONER),
    CLINICAL_COMMISSIONING_GROUP: legal(
      "clinical commissioning group",
      COMMISSIONER,
    ),
    COUNCIL: legal("council", COUNCIL),
    ELECTORATE: joint("electorate", COUNCIL),
    PLACE_PARTNERSHIP: joint("place-based partnership", JOINT),
    HEALTH_AND_WELLBEING_BOARD: joint("health and wellbeing board", JOINT),
    PARTNERSHIP_ARRANGEMENT: joint("partnership arrangement", JOINT),
    TRUST: legal("NHS trust", PROVIDER),
    TRUST_GROUP: joint("group of trusts", PROVIDER),
    PROVIDER_COLLABORATIVE: joint("provider collaborative", PROVIDER),
    PARTNER: legal("partner", PARTNER),
  }),
);

/** How a kind is drawn; one that is not known, as a partner under its own name. */
export function kindStyle(kind: string): KindStyle {
  return (
    KINDS.get(kind) ??
    legal(kind.toLowerCase().replaceAll("_", " ") || "body", PARTNER)
  );
}
