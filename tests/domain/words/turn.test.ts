import { expect, it } from "vitest";
import { parseDay, type DatePrecision } from "../../../src/domain/time.js";
import type { Turn } from "../../../src/domain/turn.js";
import {
  daysInWords,
  dayOfTurn,
  turnInWords,
} from "../../../src/domain/words/turn.js";

function turn(
  day: string,
  precision: DatePrecision,
  edge: Turn["edge"] = "START",
): Turn {
  return { day: parseDay(day), precision, edge };
}

it.each([
  ["DAY", "on 1 April 2026"],
  ["MONTH", "in April 2026"],
  ["YEAR", "in 2026"],
  [
    "BOUND",
    "on a day that no source gives, the nearest known being 1 April 2026",
  ],
] as const)("a beginning given to the %s is %s", (precision, words) => {
  expect(turnInWords(turn("2026-04-01", precision))).toBe(words);
});

it.each([
  ["DAY", "31 March 2026"],
  ["MONTH", "March 2026"],
  ["YEAR", "2026"],
  ["BOUND", "31 March 2026"],
] as const)(
  "what ended as given to the %s last held in or on %s",
  (precision, words) => {
    expect(dayOfTurn(turn("2026-04-01", precision, "END"))).toBe(words);
  },
);

it("the days on which something holds name its first and its last, as exactly as their sources", () => {
  expect(
    daysInWords({
      from: parseDay("2023-04-01"),
      fromPrecision: "MONTH",
      to: parseDay("2026-04-01"),
      toPrecision: "DAY",
    }),
  ).toBe("from April 2023 to 31 March 2026");
});

it("an end that no source gives is said to be the nearest known", () => {
  expect(
    daysInWords({
      from: null,
      fromPrecision: null,
      to: parseDay("2026-04-01"),
      toPrecision: "BOUND",
    }),
  ).toBe("until a day that no source gives (the nearest known: 31 March 2026)");
});

it("what is known neither to begin nor to end has no days to name", () => {
  expect(
    daysInWords({
      from: null,
      fromPrecision: null,
      to: null,
      toPrecision: null,
    }),
  ).toBe("");
});
