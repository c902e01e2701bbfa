import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/domain/time.js";
import { graphOf, organisation } from "../generators/records.js";
import { ask, askWithErrors, storeOf } from "../graphql/ask.js";
import { DISTRICT } from "./district.js";

const store = await storeOf(DISTRICT);

const readings = async (args: string): Promise<unknown> =>
  ask(
    store,
    `{ accountabilityPaths(${args}) { paths { reading } explanation { reading } } }`,
  );

describe("a trace", () => {
  it("reads aloud, with the law of each hop, what was not read, and how many more provisions there are", async () => {
    expect(
      await readings(
        'from: "trust:T", to: "national:parliament", asOf: "2026-03-31"',
      ),
    ).toEqual({
      accountabilityPaths: {
        paths: [
          {
            reading:
              "the Trust may be directed by the Executive (Health Act 2000 s.2 and 1 more), which answers to Parliament (Health Act 2000 s.1).",
          },
          {
            reading:
              "the Trust is overseen by Old Board (no law recorded), which answers to the Executive (Health Act 2000 s.1), which answers to Parliament (Health Act 2000 s.1).",
          },
        ],
        explanation: null,
      },
    });
  });

  it("answers for 31 March with the old board and for 1 April with the new one", async () => {
    const through = async (asOf: string) =>
      ask(
        store,
        `{ accountabilityPaths(from: "trust:T", to: "national:executive", asOf: "${asOf}") { paths { hops { to { id } } } } }`,
      );
    const direct = { hops: [{ to: { id: "national:executive" } }] };
    const by = (board: string) => ({
      hops: [{ to: { id: board } }, { to: { id: "national:executive" } }],
    });
    expect(await through("2026-03-31")).toEqual({
      accountabilityPaths: { paths: [direct, by("icb:OLD")] },
    });
    expect(await through("2026-04-01")).toEqual({
      accountabilityPaths: { paths: [direct, by("icb:NEW")] },
    });
  });

  it("shows of each hop every relationship, the leading one first, with its days, law and sources", async () => {
    expect(
      await ask(
        store,
        `{ accountabilityPaths(from: "trust:T", to: "national:executive", asOf: "2026-04-01", first: 1) { paths { length sources { id } hops {
          againstDirection relationship { id } relationships { id inferred validity { from } basis { section checked } sources { id } } } } } }`,
      ),
    ).toEqual({
      accountabilityPaths: {
        paths: [
          {
            length: 1,
            sources: [{ id: "s:1" }, { id: "s:act" }],
            hops: [
              {
                againstDirection: false,
                relationship: { id: "a6" },
                relationships: [
                  {
                    id: "a6",
                    inferred: false,
                    validity: { from: null },
                    basis: { section: "s.2", checked: true },
                    sources: [{ id: "s:1" }],
                  },
                  {
                    id: "a0",
                    inferred: false,
                    validity: { from: null },
                    basis: { section: "s.1", checked: true },
                    sources: [{ id: "s:1" }],
                  },
                  {
                    id: "a7",
                    inferred: false,
                    validity: { from: "2026-04-01" },
                    basis: { section: "s.1", checked: true },
                    sources: [{ id: "s:1" }],
                  },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  it("lets a body without legal personality answer through its members, and says that the hop runs against the relationship", async () => {
    expect(
      await ask(
        store,
        `{ accountabilityPaths(from: "place:P", through: [ACCOUNTABILITY, GOVERNANCE], asOf: "2026-04-01", maxHops: 2) {
          ends { organisation { id } nature hops paths } paths { reading hops { againstDirection } } } }`,
      ),
    ).toEqual({
      accountabilityPaths: {
        ends: [
          {
            organisation: { id: "partner:V" },
            nature: "NO_LINE_ON",
            hops: 1,
            paths: 1,
          },
          {
            organisation: { id: "electorate:C" },
            nature: "ELECTORS",
            hops: 2,
            paths: 1,
          },
          {
            organisation: { id: "national:ombudsman" },
            nature: "NO_LINE_ON",
            hops: 2,
            paths: 1,
          },
        ],
        paths: [
          {
            reading:
              "the Place, no legal person, answers through the Charity, which is a member of it.",
            hops: [{ againstDirection: true }],
          },
          {
            reading:
              "the Place, no legal person, answers through the Council, which is a member of it and is elected by the Electors (Elections Act 1900 s.6, its text not read).",
            hops: [{ againstDirection: true }, { againstDirection: false }],
          },
          {
            reading:
              "the Place, no legal person, answers through the Council, which is a member of it and may be investigated by the Ombudsman (no law recorded).",
            hops: [{ againstDirection: true }, { againstDirection: false }],
          },
        ],
      },
    });
  });

  it("never lets a member answer to its fellow members", async () => {
    expect(
      await readings(
        'from: "trust:T", to: "council:C", through: [GOVERNANCE], asOf: "2026-04-01"',
      ),
    ).toEqual({
      accountabilityPaths: {
        paths: [],
        explanation: {
          reading:
            "No line of answering is recorded from the Trust to the Council on 1 April 2026 through governance within 6 hops.",
        },
      },
    });
  });

  it("cites its day, the version of the data and its sources, the same each time", async () => {
    const query = `{ accountabilityPaths(from: "council:C", to: "electorate:C", asOf: "2026-04-01") { citation paths { citation } } }`;
    const answer = await ask(store, query);
    expect(answer).toEqual(await ask(store, query));
    expect(answer).toEqual({
      accountabilityPaths: {
        citation:
          "1 line of answering from the Council (council:C) to the Electors (electorate:C) through accountability within 6 hops, as of 1 April 2026. placegraph, dataset test. Source: Title of s:1, Publisher.",
        paths: [
          {
            citation:
              "the Council is elected by the Electors (Elections Act 1900 s.6, its text not read) (a8), as of 1 April 2026. placegraph, dataset test. Source: Title of s:1, Publisher.",
          },
        ],
      },
    });
  });
});

describe("a trace that finds nothing", () => {
  const reading = async (args: string) =>
    ask(store, `{ accountabilityPaths(${args}) { explanation { reading } } }`);
  const because = (text: string) => ({
    accountabilityPaths: { explanation: { reading: text } },
  });

  it("says how many hops it would take, and where lines lead instead", async () => {
    expect(
      await reading(
        'from: "icb:NEW", to: "national:parliament", maxHops: 1, asOf: "2026-04-01"',
      ),
    ).toEqual(
      because(
        "No line of answering is recorded from New Board to Parliament on 1 April 2026 through accountability within 1 hop. There is a line of 2 hops: New Board answers to the Executive (Health Act 2000 s.1), which answers to Parliament (Health Act 2000 s.1).",
      ),
    );
  });

  it("says until when a line stood, and that the body had ended", async () => {
    expect(
      await reading(
        'from: "icb:OLD", to: "national:executive", asOf: "2026-04-01"',
      ),
    ).toEqual(
      because(
        "No line of answering is recorded from Old Board to the Executive on 1 April 2026 through accountability within 6 hops. Old Board had ended: 31 March 2026 was its last day. Old Board is succeeded by New Board on 1 April 2026 (no law recorded). A line is last recorded on 31 March 2026, in 1 hop: Old Board answers to the Executive (Health Act 2000 s.1). Through succession too there is a way by succession of 2 hops: Old Board is succeeded by New Board (no law recorded), which answers to the Executive (Health Act 2000 s.1).",
      ),
    );
  });

  it("says from when a line stands", async () => {
    expect(
      await ask(
        store,
        `{ accountabilityPaths(from: "trust:T", to: "icb:NEW", asOf: "2026-03-31") { pathCount explanation { cuts { by lastDay nextDay families hopsNeeded } nearestMiss { asOf reading } } } }`,
      ),
    ).toEqual({
      accountabilityPaths: {
        pathCount: 0,
        explanation: {
          cuts: [
            {
              by: "DATE",
              lastDay: null,
              nextDay: "2026-04-01",
              families: [],
              hopsNeeded: 1,
            },
          ],
          nearestMiss: {
            asOf: "2026-04-01",
            reading: "the Trust is overseen by New Board (no law recorded).",
          },
        },
      },
    });
  });

  it("says no more exactly than its source when a body began", async () => {
    const began = (fromPrecision: "MONTH" | "BOUND") =>
      organisation("TRUST", "trust:N", {
        name: "the New Trust",
        validity: {
          from: parseDay("2021-04-01"),
          fromPrecision,
          to: null,
          toPrecision: null,
        },
      });
    const told = async (fromPrecision: "MONTH" | "BOUND") =>
      ask(
        await storeOf(graphOf({ organisations: [began(fromPrecision)] })),
        '{ accountabilityPaths(from: "trust:N", asOf: "2016-12-01") { explanation { reading } } }',
      );
    const asked =
      "No line of answering is recorded from the New Trust to any body where answering stops on 1 December 2016 through accountability within 6 hops.";
    const stops =
      "Answering stops at the New Trust itself, as far as is recorded.";
    expect(await told("MONTH")).toEqual(
      because(
        `${asked} the New Trust had yet to begin, in April 2021. ${stops}`,
      ),
    );
    expect(await told("BOUND")).toEqual(
      because(
        `${asked} This graph has the New Trust only from 1 April 2021: no source gives the day it began. ${stops}`,
      ),
    );
  });

  it("says that the line runs the other way", async () => {
    expect(
      await reading(
        'from: "national:parliament", to: "national:executive", asOf: "2026-04-01"',
      ),
    ).toEqual(
      because(
        "No line of answering is recorded from Parliament to the Executive on 1 April 2026 through accountability within 6 hops. A line runs the other way: the Executive answers to Parliament (Health Act 2000 s.1).",
      ),
    );
  });

  it("says that answering stops at the body itself", async () => {
    expect(
      await reading('from: "national:parliament", asOf: "2026-04-01"'),
    ).toEqual(
      because(
        "No line of answering is recorded from Parliament to any body where answering stops on 1 April 2026 through accountability within 6 hops. Answering stops at Parliament itself, as far as is recorded.",
      ),
    );
  });
});

describe("a trace that cannot be asked", () => {
  it.each([
    ['from: "trust:X"', "NOT_FOUND", "from"],
    ['from: "trust:T", to: "icb:X"', "NOT_FOUND", "to"],
    ['from: "trust:T", to: "trust:T"', "BAD_ARGUMENT", "to"],
    ['from: "trust:T", maxHops: 0', "BAD_ARGUMENT", "maxHops"],
    ['from: "trust:T", maxHops: 13', "BAD_ARGUMENT", "maxHops"],
    ['from: "trust:T", first: 501', "BAD_ARGUMENT", "first"],
    ['from: "trust:T", through: []', "BAD_ARGUMENT", "through"],
  ])("(%s) is refused with %s at %s", async (args, code, at) => {
    const { errors } = await askWithErrors(
      store,
      `{ accountabilityPaths(${args}) { pathCount } }`,
    );
    expect(errors.map(({ originalError }) => originalError)).toEqual([
      expect.objectContaining({ code, at }),
    ]);
  });
});
