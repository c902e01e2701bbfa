import { describe, expect, it } from "vitest";
import { bodyForCode, statusOn } from "../../src/domain/code-resolution.js";
import type { Identifier } from "../../src/domain/model.js";
import { followSuccession } from "../../src/domain/succession.js";
import { parseDay } from "../../src/domain/time.js";
import {
  inForce,
  ods,
  ons,
  organisation,
  registered,
  relationship,
} from "../generators/records.js";

const DAY = parseDay("2024-05-01");
const CURRENT = inForce("2022-07-01", null);

describe("where a body stands on a day", () => {
  it.each([
    ["2022-06-30", "NOT_YET"],
    ["2022-07-01", "IN_FORCE"],
    ["2026-03-31", "IN_FORCE"],
    ["2026-04-01", "ENDED"],
  ])(
    "on %s is %s for a body in force from 1 July 2022 to 31 March 2026",
    (day, status) => {
      expect(statusOn(inForce("2022-07-01", "2026-03-31"), parseDay(day))).toBe(
        status,
      );
    },
  );

  it("is in force where no day is known", () => {
    expect(statusOn(inForce(null, null), DAY)).toBe("IN_FORCE");
  });
});

describe("the body that a code means", () => {
  const old = organisation("TRUST", "trust:OLD", {
    validity: inForce("1991-04-01", "2001-03-31"),
  });
  const older = organisation("TRUST", "trust:OLDER", {
    validity: inForce("1974-04-01", "1991-03-31"),
  });
  const current = organisation("TRUST", "trust:NOW", { validity: CURRENT });
  const next = organisation("TRUST", "trust:NEXT", {
    validity: inForce("2027-04-01", null),
  });

  it("is the one in force, else the one that ended last, else the next", () => {
    expect(bodyForCode("R", [older, old, current, next], DAY)).toBe(current);
    expect(bodyForCode("R", [older, old, next], DAY)).toBe(old);
    expect(bodyForCode("R", [next], DAY)).toBe(next);
    expect(bodyForCode("R", [], DAY)).toBeNull();
  });

  it("is not guessed at where several are in force", () => {
    const twin = organisation("TRUST", "trust:TWIN", { validity: CURRENT });
    expect(() => bodyForCode("R", [current, twin], DAY)).toThrow(
      expect.objectContaining({
        code: "BAD_ARGUMENT",
        suggestions: ["trust:NOW", "trust:TWIN"],
        message:
          'The code "R" names several bodies on that day: trust:NOW, trust:TWIN. Ask for one by its id.',
      }),
    );
  });

  it("is that of the ODS code, then the ONS code, then a key of another register", () => {
    const carrying = (id: string, identifier: Identifier) =>
      organisation("COUNCIL", id, { identifiers: [identifier] });
    const bodies = [
      carrying("council:KEY", registered("RYE")),
      carrying("council:ONS", ons("RYE")),
      carrying("council:ODS", ods("RYE")),
    ];
    const found = (from: number) =>
      bodyForCode("rye", bodies.slice(0, from), DAY)?.id;
    expect([found(3), found(2), found(1)]).toEqual([
      "council:ODS",
      "council:ONS",
      "council:KEY",
    ]);
  });

  it("is not guessed at where two in force have it of one register, though a third has it of another", () => {
    const bodies = ["council:A", "council:B"].map((id) =>
      organisation("COUNCIL", id, { identifiers: [ods("RYE")] }),
    );
    const third = organisation("COUNCIL", "council:C", {
      identifiers: [registered("RYE")],
    });
    expect(() => bodyForCode("RYE", [...bodies, third], DAY)).toThrow(
      expect.objectContaining({ suggestions: ["council:A", "council:B"] }),
    );
  });
});

describe("what is in force at the end of every line of succession", () => {
  const bodies = {
    start: organisation("COUNCIL", "council:start", {
      validity: inForce(null, "2019-03-31"),
    }),
    left: organisation("COUNCIL", "council:left", {
      validity: inForce("2019-04-01", "2023-03-31"),
    }),
    right: organisation("COUNCIL", "council:right", {
      validity: inForce("2019-04-01", null),
    }),
    both: organisation("COUNCIL", "council:both", {
      validity: inForce("2023-04-01", null),
    }),
    dead: organisation("COUNCIL", "council:dead", {
      validity: inForce(null, "2020-03-31"),
    }),
  };
  const successors: Record<string, (keyof typeof bodies)[]> = {
    "council:start": ["right", "left", "dead"],
    "council:left": ["both", "right"],
    "council:dead": ["start"],
  };
  const from = async (name: keyof typeof bodies) => {
    const next = (body: { record: { id: string } }) =>
      Promise.resolve(
        (successors[body.record.id] ?? []).map((to) => ({
          link: {
            record: relationship(
              "SUCCEEDED_BY",
              `${body.record.id}>${to}`,
              body.record.id,
              bodies[to].id,
            ),
          },
          successor: { record: bodies[to] },
        })),
      );
    const outcome = await followSuccession({ record: bodies[name] }, DAY, next);
    return {
      inForce: outcome.inForce.map(({ record }) => record.id),
      steps: outcome.steps.map(({ record }) => record.id),
    };
  };

  it("is each body in force once, in id order, even where lines meet or run in a circle", async () => {
    const ends = ["council:both", "council:right"];
    expect((await from("start")).inForce).toEqual(ends);
    expect((await from("dead")).inForce).toEqual(ends);
  });

  it("is the body itself where it is in force", async () => {
    expect(await from("right")).toEqual({
      inForce: ["council:right"],
      steps: [],
    });
  });

  it("tells every step, the nearest first", async () => {
    expect((await from("start")).steps).toEqual([
      "council:start>dead",
      "council:start>left",
      "council:start>right",
      "council:dead>start",
      "council:left>both",
      "council:left>right",
    ]);
  });
});
