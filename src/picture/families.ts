/** How one family of relationships is drawn. Colour is never the only cue: each has a dash and a head of its own. */
export interface FamilyStyle {
  readonly family: string;
  readonly title: string;
  /** What a line says of the two bodies it joins. */
  readonly says: string;
  /** On a light ground, and on a dark one. */
  readonly light: string;
  readonly dark: string;
  /** `stroke-dasharray`; empty: an unbroken line. */
  readonly dash: string;
  readonly head: Head;
}

/** The mark at the end of a line, in a square of 10, its tip at (10, 5). */
export interface Head {
  readonly d: string;
  readonly filled: boolean;
}

/**
 * Hues after Okabe and Ito, moved until any two are told apart with each kind of colour blindness and all stand out from both grounds;
 * tests/picture/families.test.ts holds them to it.
 */
export const FAMILIES: readonly FamilyStyle[] = [
  {
    family: "ACCOUNTABILITY",
    title: "Accountability",
    says: "answers to, is overseen or regulated by",
    light: "#3D86D8",
    dark: "#2A93D5",
    dash: "",
    head: { d: "M0 0.5L10 5L0 9.5Z", filled: true },
  },
  {
    family: "GOVERNANCE",
    title: "Governance",
    says: "is a member or part of, appoints, must consult",
    light: "#D8552F",
    dark: "#E88338",
    dash: "6 3",
    head: { d: "M0.5 1L9.5 5L0.5 9Z", filled: false },
  },
  {
    family: "FUNDING",
    title: "Funding",
    says: "pays, allocates, commissions from",
    light: "#17512F",
    dark: "#7CE3BB",
    dash: "1.5 2.5",
    head: { d: "M0 1L5 5L0 9ZM5 1L10 5L5 9Z", filled: true },
  },
  {
    family: "GEOGRAPHY",
    title: "Geography",
    says: "covers, lies within, admits patients from",
    light: "#80858D",
    dark: "#858D96",
    dash: "12 4",
    head: { d: "M2 0.5L9.5 5L2 9.5", filled: false },
  },
  {
    family: "SUCCESSION",
    title: "Succession",
    says: "is succeeded by",
    light: "#7D3F7C",
    dark: "#E8B0E9",
    dash: "9 3 2 3",
    head: { d: "M0 5L5 1L10 5L5 9Z", filled: true },
  },
];

const UNKNOWN: FamilyStyle = {
  family: "",
  title: "Other",
  says: "is joined to",
  light: "#5b6470",
  dark: "#9aa5b1",
  dash: "3 3",
  head: { d: "M0 0.5L10 5L0 9.5Z", filled: true },
};

const STYLES = new Map(FAMILIES.map((style) => [style.family, style]));
const LANES = new Map(
  FAMILIES.map(({ family }, at) => [family, at - (FAMILIES.length - 1) / 2]),
);

/** How a family is drawn; one that is not known, as some other. */
export function familyStyle(family: string): FamilyStyle {
  return STYLES.get(family) ?? UNKNOWN;
}

/** Where a family runs beside the others, from -2 to 2 about the middle. */
export function laneOf(family: string): number {
  return LANES.get(family) ?? 0;
}
