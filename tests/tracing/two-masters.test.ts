import { describe, expect, it } from "vitest";
import { ask, askWithErrors, storeOf } from "../graphql/ask.js";
import { DISTRICT } from "./district.js";

const store = await storeOf(DISTRICT);

describe("dual accountability", () => {
  it("finds both ends of a place and where the lines part", async () => {
    expect(
      await ask(
        store,
        `{ dualAccountability(of: "place:P", asOf: "2026-04-01") {
          national { ends { organisation { id } hops } path { reading } } local { ends { organisation { id } hops } path { length } }
          elsewhere { ends { organisation { id } } } partings { organisation { id } hops national { id } local { id } } } }`,
      ),
    ).toEqual({
      dualAccountability: {
        national: {
          ends: [{ organisation: { id: "national:parliament" }, hops: 3 }],
          path: {
            reading:
              "the Place, no legal person, answers through the Trust, which is a member of it and may be directed by the Executive (Health Act 2000 s.2 and 2 more), which answers to Parliament (Health Act 2000 s.1).",
          },
        },
        local: {
          ends: [{ organisation: { id: "electorate:C" }, hops: 2 }],
          path: { length: 2 },
        },
        elsewhere: {
          ends: [
            { organisation: { id: "partner:V" } },
            { organisation: { id: "national:ombudsman" } },
          ],
        },
        partings: [
          {
            organisation: { id: "place:P" },
            hops: 0,
            national: [{ id: "trust:T" }],
            local: [{ id: "council:C" }],
          },
        ],
      },
    });
  });

  it("says so where there is no national side, and that no lines part", async () => {
    expect(
      await ask(
        store,
        `{ dualAccountability(of: "council:C", asOf: "2026-04-01") { reading national { path { length } } partings { hops } } }`,
      ),
    ).toEqual({
      dualAccountability: {
        reading:
          "the Council, on 1 April 2026, through accountability and governance within 6 hops. On the national side, no line to Parliament is recorded. On the local side, it answers in 1 hop to the Electors: the Council is elected by the Electors (Elections Act 1900 s.6, its text not read).",
        national: { path: null },
        partings: [],
      },
    });
  });
});

describe("path changes", () => {
  it("tell the lines lost with a board that ended, and its successor", async () => {
    expect(
      await ask(
        store,
        `{ accountabilityPathChanges(from: "icb:OLD", before: "2026-03-31", after: "2026-04-01") { reading kept { path { length } } gained { path { length } }
          lost { path { asOf reading } causes { by began day organisation { successors { id } } reading } } } }`,
      ),
    ).toEqual({
      accountabilityPathChanges: {
        reading:
          "Between 31 March 2026 and 1 April 2026, of the lines of answering from Old Board to wherever answering stops through accountability within 6 hops, 0 were kept (0 of them on changed grounds), 1 lost and 0 gained. Old Board ended: 31 March 2026 was its last day. Old Board is succeeded by New Board on 1 April 2026 (no law recorded).",
        kept: [],
        gained: [],
        lost: [
          {
            path: {
              asOf: "2026-03-31",
              reading:
                "Old Board answers to the Executive (Health Act 2000 s.1), which answers to Parliament (Health Act 2000 s.1).",
            },
            causes: [
              {
                by: "BODY",
                began: false,
                day: "2026-04-01",
                organisation: { successors: [{ id: "icb:NEW" }] },
                reading: "Old Board ended: 31 March 2026 was its last day.",
              },
            ],
          },
        ],
      },
    });
  });

  it("tell a line kept on another ground, and the law that did it", async () => {
    expect(
      await ask(
        store,
        `{ accountabilityPathChanges(from: "trust:T", to: "national:executive", before: "2026-03-31", after: "2026-04-01") {
          kept { path { length } causes { by basis { act } relationship { id } reading } } lost { causes { reading } } gained { causes { reading } } } }`,
      ),
    ).toEqual({
      accountabilityPathChanges: {
        kept: [
          {
            path: { length: 1 },
            causes: [
              {
                by: "LAW",
                basis: { act: "Health Act 2025" },
                relationship: { id: "a7" },
                reading:
                  "The law (Health Act 2025 s.1) takes effect on 1 April 2026.",
              },
            ],
          },
        ],
        lost: [
          {
            causes: [
              { reading: "Old Board ended: 31 March 2026 was its last day." },
            ],
          },
        ],
        gained: [{ causes: [{ reading: "New Board began on 1 April 2026." }] }],
      },
    });
  });

  it("are refused where the day before is not before", async () => {
    const { errors } = await askWithErrors(
      store,
      `{ accountabilityPathChanges(from: "trust:T", before: "2026-04-01", after: "2026-04-01") { reading } }`,
    );
    expect(errors[0]?.message).toBe(
      "`before` is 2026-04-01 and `after` is 2026-04-01. The day before must come first.",
    );
  });
});

describe("accountability gaps", () => {
  const gaps = (args: string) =>
    ask(
      store,
      `{ accountabilityGaps(asOf: "2026-04-01"${args}) { totalCount pageInfo { hasNextPage } nodes { funding { id } nature payerEnds { organisation { id } } payeeEnds { organisation { id } } caution } } }`,
    );

  it("are money whose payee answers neither to who paid nor where the payer answers; not taxes of those who elect, nor a fund of one's own", async () => {
    const electors = { organisation: { id: "electorate:C" } };
    const ombudsman = { organisation: { id: "national:ombudsman" } };
    expect(await gaps("")).toEqual({
      accountabilityGaps: {
        totalCount: 2,
        pageInfo: { hasNextPage: false },
        nodes: [
          {
            funding: { id: "f1" },
            nature: "NO_LINE",
            payerEnds: [electors, ombudsman],
            payeeEnds: [{ organisation: { id: "national:parliament" } }],
            caution:
              "Trusts are under scrutiny by councils (National Health Service Act 2006 s.244): it is not drawn, since no source ties a trust to a council.",
          },
          {
            funding: { id: "f3" },
            nature: "NO_LINE",
            payerEnds: [electors, ombudsman],
            payeeEnds: [],
            caution:
              "The graph records nothing of whom the Charity answers to.",
          },
        ],
      },
    });
  });

  it("can be read page by page, and for some kinds of payee", async () => {
    expect(await gaps(", first: 1")).toMatchObject({
      accountabilityGaps: {
        totalCount: 2,
        pageInfo: { hasNextPage: true },
        nodes: [{ funding: { id: "f1" } }],
      },
    });
    expect(await gaps(", kinds: [PARTNER]")).toMatchObject({
      accountabilityGaps: { totalCount: 1, nodes: [{ funding: { id: "f3" } }] },
    });
  });
});
