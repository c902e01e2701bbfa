import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/domain/time.js";
import { readBound, readDate, toValidity } from "../../src/ingest/dates.js";
import { BadCell } from "../../src/ingest/fault.js";

/** A validity as a reader sees it: first day, first day no longer, and how exactly each is known. */
function converted(from: string, to: string): string[] {
  const read = (text: string, as: typeof readBound) => {
    const period = text === "" ? null : as(text);
    if (period instanceof BadCell) throw new Error(period.message);
    return period;
  };
  const validity = toValidity(read(from, readBound), read(to, readBound));
  return [validity.from, validity.to]
    .map((day) => (day === null ? "-" : formatDay(day)))
    .concat(validity.fromPrecision ?? "-", validity.toPrecision ?? "-");
}

describe("dates of a row", () => {
  it.each([
    ["2022-07-01", "2026-03-31", ["2022-07-01", "2026-04-01", "DAY", "DAY"]],
    ["2022-08", "2025-05", ["2022-08-01", "2025-06-01", "MONTH", "MONTH"]],
    ["2016", "2022", ["2016-01-01", "2023-01-01", "YEAR", "YEAR"]],
    ["by 2022-08", "", ["2022-08-01", "-", "BOUND", "-"]],
    ["by 2022-08-15", "", ["2022-08-15", "-", "BOUND", "-"]],
    ["by 2022", "", ["2022-01-01", "-", "BOUND", "-"]],
    ["", "by 2022-06-30", ["-", "2022-07-01", "-", "BOUND"]],
    ["2016", "by 2022", ["2016-01-01", "2023-01-01", "YEAR", "BOUND"]],
    ["", "2025-12", ["-", "2026-01-01", "-", "MONTH"]],
    ["2024-02-29", "2024-02-29", ["2024-02-29", "2024-03-01", "DAY", "DAY"]],
    ["", "", ["-", "-", "-", "-"]],
  ])('"%s" to the last day "%s" is half-open %j', (from, to, expected) => {
    expect(converted(from, to)).toEqual(expected);
  });

  it.each([
    "2023-02-29",
    "2022-13",
    "2022-00",
    "22",
    "2022-7",
    "July 2022",
    "by 2022-08",
    "2022-07-01 ",
  ])('"%s" is no date', (text) => {
    expect(readDate(text)).toMatchObject({ code: "BAD_DATE" });
  });

  it.each(["by 2023-02-29", "by", "by  2022", "By 2022"])(
    '"%s" is no bound',
    (text) => {
      expect(readBound(text)).toMatchObject({ code: "BAD_DATE" });
    },
  );
});
