import { isDay } from "./calendar.js";
import { FAMILIES, LAYOUTS, PANELS } from "./state.js";
import { listed } from "./words.js";

/** A part of the address: which values it may have, and what is done where it has another. */
interface Part {
  readonly isKnown: (value: string) => boolean;
  readonly is: string;
  readonly instead: string;
  /** Several values, with commas between. */
  readonly isList?: boolean;
}

const oneOf = (values: readonly string[], noun: string) => ({
  isKnown: (value: string) => values.includes(value),
  is: `no ${noun}: these are ${listed(values)}`,
});
const between = (least: number, most: number) => ({
  isKnown: (value: string) =>
    /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most,
  is: `no whole number from ${least} to ${most}`,
});
const day = {
  isKnown: isDay,
  is: "no day of the calendar written as 2026-04-01",
};
const families = { ...oneOf(FAMILIES, "family of lines"), isList: true };

const PARTS: Readonly<Record<string, Part>> = {
  date: { ...day, instead: "today is seen instead" },
  compare: { ...day, instead: "no day is compared" },
  families: { ...families, instead: "it is left out" },
  through: { ...families, instead: "it is left out" },
  panel: { ...oneOf(PANELS, "panel"), instead: "the facts are shown" },
  layout: { ...oneOf(LAYOUTS, "layout"), instead: "layers are drawn" },
  depth: { ...between(1, 4), instead: "one hop is drawn" },
  hops: { ...between(1, 12), instead: "six hops are traced" },
  lines: { ...between(1, 500), instead: "25 lines are shown" },
};

/** What the address says that this page does not know, each with what is done instead. */
export function unreadIn(search: string): string[] {
  const address = new URLSearchParams(search);
  return Object.entries(PARTS).flatMap(
    ([name, { isKnown, is, instead, isList = false }]) => {
      const given = address.get(name) ?? "";
      return (isList ? given.split(",") : [given])
        .filter((value) => value !== "" && !isKnown(value))
        .map(
          (value) =>
            `The address says ${name}=${value}. That is ${is}; ${instead}.`,
        );
    },
  );
}
