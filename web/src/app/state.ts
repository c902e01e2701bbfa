import {
  createParser,
  parseAsArrayOf,
  createSerializer,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from "nuqs";
import { isDay } from "./calendar.js";

/** The families of relationships, in the order in which they are listed. */
export const FAMILIES = [
  "ACCOUNTABILITY",
  "GOVERNANCE",
  "FUNDING",
  "GEOGRAPHY",
  "SUCCESSION",
] as const;
export type Family = (typeof FAMILIES)[number];

export const PANELS = ["facts", "changes", "trace", "money"] as const;
export type Panel = (typeof PANELS)[number];

export const LAYOUTS = ["layers", "free"] as const;
export type Layout = (typeof LAYOUTS)[number];

const parseAsDay = createParser<string>({
  parse: (text) => (isDay(text) ? text : null),
  serialize: (day) => day,
});
/** A whole number between two others; any other is as if it were not there. */
const parseBetween = (least: number, most: number) =>
  createParser<number>({
    parse: (text) => {
      const number = Number(text);
      const isOne = Number.isInteger(number) && text.trim() !== "";
      return isOne && number >= least && number <= most ? number : null;
    },
    serialize: String,
  });
/** Families with commas between. None that is known is as if there were none at all; nothing is none. */
const families = createParser<Family[]>({
  parse: (text) => {
    const named = text.split(",");
    const known = FAMILIES.filter((family) => named.includes(family));
    return known.length > 0 || text === "" ? known : null;
  },
  serialize: (chosen) => chosen.join(","),
  eq: (one, other) => one.join() === other.join(),
});

/** Everything that the page shows follows from these: the address is the state. */
const STATE = {
  /** The body in the middle: icb:QWO. Absent: the first page. */
  body: parseAsString,
  /** The day seen. Absent: today. */
  date: parseAsDay,
  /** Another day to compare with. */
  compare: parseAsDay,
  depth: parseBetween(1, 4).withDefault(1),
  /** The families drawn. Absent: all. */
  families: families.withDefault([...FAMILIES]),
  layout: parseAsStringLiteral(LAYOUTS).withDefault("layers"),
  /** Bodies opened in the picture. */
  expand: parseAsArrayOf(parseAsString).withDefault([]),
  /** The body or line selected in the picture, whose facts are shown. Absent: the body in the middle. */
  pick: parseAsString,
  panel: parseAsStringLiteral(PANELS).withDefault("facts"),
  /** Of a trace: where it ends. Absent: wherever answering stops. */
  to: parseAsString,
  /** Of a trace: the families it may run through. */
  through: families.withDefault(["ACCOUNTABILITY"]),
  hops: parseBetween(1, 12).withDefault(6),
  /** Of a trace: how many lines are shown at most, and which of them is open, counted from 1. */
  lines: parseBetween(1, 500).withDefault(25),
  line: parseAsInteger,
  /** Of money: the financial year. Absent: the latest with an amount. */
  year: parseAsString,
};

/** The state of the page, and a way to change part of it: `null` takes a part out of the address. */
export function useExplorer() {
  return useQueryStates(STATE, { history: "push" });
}

export type Explorer = ReturnType<typeof useExplorer>[0];
export type Change = ReturnType<typeof useExplorer>[1];

/** The families as the API is asked for them: null for all. */
export function familiesAsked(chosen: readonly Family[]) {
  return chosen.length === FAMILIES.length ? null : [...chosen];
}

/** The address of the page as it is, but for a change of its state: where a link leads. */
export const addressOf = createSerializer(STATE);

/** What opening another body sets: it is seen on the same day, with nothing opened or selected. */
export function goTo(body: string) {
  return { body, expand: null, pick: null, to: null, line: null, year: null };
}
