import { describe, expect, it } from "vitest";
import { nameOn } from "../../src/domain/name-in-use.js";
import { parseDay, type Validity } from "../../src/domain/time.js";
import { inForce, organisation } from "../generators/records.js";

function nameOfTrust(
  otherNames: readonly (readonly [string, Validity])[],
  day: string,
  life = inForce("2000-04-01", null),
): string {
  const trust = organisation("TRUST", "trust:A", {
    name: "Today's Trust",
    otherNames: otherNames.map(([name, validity]) => ({ name, validity })),
    validity: life,
  });
  return nameOn(trust, parseDay(day));
}

const FORMER = [
  ["First Trust", inForce(null, "2019-03-31")],
  ["Second Trust", inForce("2019-04-01", "2024-03-31")],
] as const;

describe("the name in use on a day", () => {
  it.each([
    ["2019-03-31", "First Trust"],
    ["2019-04-01", "Second Trust"],
    ["2024-03-31", "Second Trust"],
    ["2024-04-01", "Today's Trust"],
  ])("on %s is %s", (day, name) => {
    expect(nameOfTrust(FORMER, day)).toBe(name);
  });

  it("is the one that it began with before it began, and its last after it ended", () => {
    const life = inForce("2019-06-01", "2026-03-31");
    expect(nameOfTrust(FORMER, "2001-01-01", life)).toBe("Second Trust");
    expect(nameOfTrust(FORMER, "2026-04-01", life)).toBe("Today's Trust");
  });

  it("is not a short name, which has no end", () => {
    const short = [["TT", inForce("2010-04-01", null)]] as const;
    expect(nameOfTrust(short, "2015-01-01")).toBe("Today's Trust");
  });

  it("is not a short name that ended with the body", () => {
    const short = [["TT", inForce("2010-04-01", "2026-03-31")]] as const;
    const life = inForce("2000-04-01", "2026-03-31");
    expect(nameOfTrust(short, "2026-03-31", life)).toBe("Today's Trust");
  });

  it("of two former names of one day is the latest to begin, then the first by text", () => {
    const overlapping = [
      ["B", inForce("2010-04-01", "2012-03-31")],
      ["A", inForce("2010-04-01", "2012-03-31")],
      ["Z", inForce("2011-04-01", "2012-03-31")],
      ["0", inForce(null, "2012-03-31")],
    ] as const;
    expect(nameOfTrust(overlapping, "2010-04-01")).toBe("A");
    expect(nameOfTrust(overlapping, "2011-04-01")).toBe("Z");
    expect(nameOfTrust(overlapping, "2009-04-01")).toBe("0");
  });
});
