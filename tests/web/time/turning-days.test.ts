import { describe, expect, it } from "vitest";
import { tellDay, whenOf } from "../../../web/src/time/tell.js";
import {
  countsOf,
  lastChange,
  nextChange,
  previousChange,
} from "../../../web/src/time/turning-days.js";
import { BOARD, DAYS } from "./board.js";

const known = { body: BOARD, days: DAYS };

describe("days of change", () => {
  it("are stepped through in either direction, from and between them", () => {
    expect(previousChange(DAYS, "2026-04-01")?.day).toBe("2022-10-18");
    expect(previousChange(DAYS, "2026-04-02")?.day).toBe("2026-04-01");
    expect(nextChange(DAYS, "2022-07-01")?.day).toBe("2022-10-18");
    expect(nextChange(DAYS, "2022-06-30")?.day).toBe("2022-07-01");
  });

  it("end: before the first and after the last there is none", () => {
    expect(previousChange(DAYS, "2022-07-01")).toBeNull();
    expect(nextChange(DAYS, "2026-04-01")).toBeNull();
  });

  it("tell since when things stand as they do", () => {
    expect(lastChange(DAYS, "2026-04-01")?.day).toBe("2026-04-01");
    expect(lastChange(DAYS, "2026-03-31")?.day).toBe("2022-10-18");
    expect(lastChange(DAYS, "2022-06-30")).toBeNull();
  });

  it("count the body apart from its relationships", () => {
    const told = DAYS.map((day) => countsOf(day, BOARD));
    expect(told).toEqual([
      "the body itself and 68 relationships began",
      "1 relationship began",
      "1 relationship began; the body itself and 85 relationships ended",
    ]);
  });

  it("name the body alone where nothing else began with it", () => {
    const alone = { ...DAYS[0], day: "2022-07-01", precision: "DAY" as const };
    expect(countsOf({ ...alone, began: 1, ended: 0 }, BOARD)).toBe(
      "the body itself began",
    );
  });

  it("are told as exactly as a source gives them", () => {
    expect(whenOf("2026-04-01", "DAY")).toBe("1 April 2026");
    expect(whenOf("2026-04-01", "MONTH")).toBe("In April 2026");
    expect(whenOf("2026-01-01", "YEAR")).toBe("In 2026");
    expect(whenOf("2022-10-18", "BOUND")).toBe(
      "Nearest known day 18 October 2022",
    );
  });

  it("are told in words on the slider", () => {
    expect(tellDay("2022-10-18", known)).toBe(
      "Nearest known day 18 October 2022: 1 relationship began",
    );
    expect(tellDay("2025-12-25", known)).toBe(
      "25 December 2025: no change is recorded since 18 October 2022",
    );
    expect(tellDay("2016-01-01", known)).toBe(
      "1 January 2016: before the first change recorded, 1 July 2022",
    );
    expect(tellDay("2016-01-01", { ...known, days: [] })).toBe(
      "1 January 2016: no day of change is recorded",
    );
    expect(tellDay("2016-01-01", undefined)).toBe("1 January 2016");
  });
});
