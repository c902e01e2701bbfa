import { describe, expect, it } from "vitest";
import { z } from "zod";
import { graphOf, inForce, organisation } from "../../generators/records.js";
import { ask, askFor, askWithErrors, storeOf } from "../ask.js";
import { pageOf, WithId } from "../shapes.js";
import { counted } from "../counted-store.js";
import { REORGANISATION } from "./reorganisation.js";

const memory = await storeOf(REORGANISATION);
const DAYS = `from: "2025-12-31", to: "2026-04-01"`;

const KindsAndIds = z.object({
  changes: z.object({
    nodes: z.array(
      z.object({
        kind: z.string(),
        organisation: WithId.optional(),
        relationship: WithId.optional(),
      }),
    ),
  }),
});
const Page = z.object({ changes: pageOf(z.object({ reading: z.string() })) });

async function kindsAndIds(args = "", days = DAYS): Promise<string[]> {
  const { changes } = await askFor(
    KindsAndIds,
    memory,
    `{ changes(${days} ${args}) { nodes { kind
      ... on OrganisationChange { organisation { id } }
      ... on RelationshipChange { relationship { id } }
      ... on AmountChange { relationship { id } } } } }`,
  );
  return changes.nodes.map(
    ({ kind, organisation: body, relationship }) =>
      `${kind} ${body?.id ?? relationship?.id ?? ""}`,
  );
}

const BODIES = [
  "BODY_BEGAN icb:C",
  "BODY_ENDED icb:A",
  "BODY_ENDED icb:B",
  "BODY_RENAMED trust:T",
  "BODY_RECODED council:L",
];

describe("the changes between two days", () => {
  it("are by day, bodies before relationships before amounts, then by kind and id, without what was in neither graph", async () => {
    expect(await kindsAndIds()).toEqual([
      ...BODIES,
      "RELATIONSHIP_BEGAN allocates:C",
      "RELATIONSHIP_BEGAN covers:C",
      "RELATIONSHIP_BEGAN overseen:C",
      "RELATIONSHIP_BEGAN succeeded:A",
      "RELATIONSHIP_BEGAN succeeded:B",
      "RELATIONSHIP_ENDED allocates:A",
      "RELATIONSHIP_ENDED overseen:A",
      "AMOUNT_CHANGED allocates:T",
    ]);
  });

  it("are none where the days are the same", async () => {
    const day = `from: "2026-04-01", to: "2026-04-01"`;
    expect(await kindsAndIds("", day)).toEqual([]);
  });

  it("narrow by kind of body: relationships and amounts need one end of the kinds", async () => {
    expect(await kindsAndIds(", kinds: [TRUST, COUNCIL]")).toEqual([
      "BODY_RENAMED trust:T",
      "BODY_RECODED council:L",
      "RELATIONSHIP_BEGAN covers:C",
      "AMOUNT_CHANGED allocates:T",
    ]);
    expect(await kindsAndIds(", kinds: []")).toEqual([]);
  });

  it("narrow by family, which leaves bodies be; amounts are of funding", async () => {
    expect(await kindsAndIds(", families: [GEOGRAPHY]")).toEqual([
      ...BODIES,
      "RELATIONSHIP_BEGAN covers:C",
    ]);
    expect(await kindsAndIds(", families: [FUNDING]")).toEqual([
      ...BODIES,
      "RELATIONSHIP_BEGAN allocates:C",
      "RELATIONSHIP_ENDED allocates:A",
      "AMOUNT_CHANGED allocates:T",
    ]);
    expect(await kindsAndIds(", families: []")).toEqual(BODIES);
  });

  it("narrow by kind of change", async () => {
    expect(
      await kindsAndIds(", changeKinds: [BODY_ENDED, RELATIONSHIP_ENDED]"),
    ).toEqual([
      "BODY_ENDED icb:A",
      "BODY_ENDED icb:B",
      "RELATIONSHIP_ENDED allocates:A",
      "RELATIONSHIP_ENDED overseen:A",
    ]);
  });

  it("are counted, in all and by kind, however few a page has", async () => {
    expect(
      await ask(
        memory,
        `{ changes(${DAYS}, first: 0, families: []) { totalCount counts { kind count } nodes { day } } }`,
      ),
    ).toEqual({
      changes: {
        totalCount: 5,
        counts: [
          { kind: "BODY_BEGAN", count: 1 },
          { kind: "BODY_ENDED", count: 2 },
          { kind: "BODY_RENAMED", count: 1 },
          { kind: "BODY_RECODED", count: 1 },
          { kind: "RELATIONSHIP_BEGAN", count: 0 },
          { kind: "RELATIONSHIP_ENDED", count: 0 },
          { kind: "AMOUNT_CHANGED", count: 0 },
          { kind: "AMOUNT_NEWLY_GIVEN", count: 0 },
          { kind: "AMOUNT_NO_LONGER_GIVEN", count: 0 },
        ],
        nodes: [],
      },
    });
  });

  it("are read page by page to the end, each once", async () => {
    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const { changes }: z.infer<typeof Page> = await askFor(
        Page,
        memory,
        `query ($after: String) { changes(${DAYS}, first: 4, after: $after) { nodes { reading } pageInfo { endCursor hasNextPage } } }`,
        { after },
      );
      seen.push(...changes.nodes.map(({ reading }) => reading));
      after = changes.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(13);
    expect(seen).toHaveLength(13);
  });
});

describe("a change", () => {
  it("of a body shows an ended one on the first day and a begun one on the second, with the successions behind it", async () => {
    expect(
      await ask(
        memory,
        `{ changes(${DAYS}, kinds: [INTEGRATED_CARE_BOARD], families: []) { nodes {
             day dayPrecision reading sources { id }
             ... on OrganisationChange {
               organisation { id asOf inForce } nameBefore nameAfter codesGained { value } codesLost { value }
               successions { id to { inForce } } } } } }`,
      ),
    ).toEqual({
      changes: {
        nodes: [
          {
            day: "2026-04-01",
            dayPrecision: "DAY",
            reading: "Combe Board began on 1 April 2026.",
            sources: [{ id: "s:1" }],
            organisation: { id: "icb:C", asOf: "2026-04-01", inForce: true },
            nameBefore: null,
            nameAfter: "Combe Board",
            codesGained: [{ value: "C" }],
            codesLost: [],
            successions: [
              { id: "succeeded:A", to: { inForce: true } },
              { id: "succeeded:B", to: { inForce: true } },
            ],
          },
          {
            day: "2026-04-01",
            dayPrecision: "DAY",
            reading: "Avon Board ended: 31 March 2026 was its last day.",
            sources: [{ id: "s:2" }],
            organisation: { id: "icb:A", asOf: "2025-12-31", inForce: true },
            nameBefore: "Avon Board",
            nameAfter: null,
            codesGained: [],
            codesLost: [{ value: "A" }],
            successions: [{ id: "succeeded:A", to: { inForce: true } }],
          },
          {
            day: "2026-04-01",
            dayPrecision: "DAY",
            reading: "Bourne Board ended: 31 March 2026 was its last day.",
            sources: [{ id: "s:1" }],
            organisation: { id: "icb:B", asOf: "2025-12-31", inForce: true },
            nameBefore: "Bourne Board",
            nameAfter: null,
            codesGained: [],
            codesLost: [],
            successions: [{ id: "succeeded:B", to: { inForce: true } }],
          },
        ],
      },
    });
  });

  it("of a relationship gives its law and, of money, the amounts of the year of its own day", async () => {
    expect(
      await ask(
        memory,
        `{ changes(${DAYS}, families: [FUNDING, ACCOUNTABILITY], changeKinds: [RELATIONSHIP_BEGAN, RELATIONSHIP_ENDED]) { nodes {
             reading ... on RelationshipChange { basis { section } relationship { from { asOf } } amounts { financialYear amount } } } } }`,
      ),
    ).toEqual({
      changes: {
        nodes: [
          {
            reading:
              "Began on 1 April 2026: NHS England allocates money to Combe Board.",
            basis: null,
            relationship: { from: { asOf: "2026-04-01" } },
            amounts: [{ financialYear: "2026/27", amount: 900 }],
          },
          {
            reading:
              "Began on 1 April 2026: Combe Board is overseen by NHS England.",
            basis: null,
            relationship: { from: { asOf: "2026-04-01" } },
            amounts: [],
          },
          {
            reading:
              "Last held on 31 March 2026: NHS England allocates money to Avon Board.",
            basis: null,
            relationship: { from: { asOf: "2025-12-31" } },
            amounts: [{ financialYear: "2025/26", amount: 400 }],
          },
          {
            reading:
              "Last held on 31 March 2026: Avon Board is overseen by NHS England (Health Act 2006 s.13).",
            basis: { section: "s.13" },
            relationship: { from: { asOf: "2025-12-31" } },
            amounts: [],
          },
        ],
      },
    });
  });

  it("of an amount gives both years, what lies between them to the penny, and both sources", async () => {
    expect(
      await ask(
        memory,
        `{ changes(${DAYS}, changeKinds: [AMOUNT_CHANGED]) { nodes {
             day dayPrecision reading sources { id }
             ... on AmountChange { measure role yearBefore yearAfter before { amount } after { amount citation } pounds basis { id } } } } }`,
      ),
    ).toEqual({
      changes: {
        nodes: [
          {
            day: "2026-04-01",
            dayPrecision: "DAY",
            reading:
              "NHS England allocates money to Avon Trust, research: allocation of £100.10 for 2025/26, £150 for 2026/27.",
            sources: [{ id: "s:1" }, { id: "s:2" }],
            measure: "allocation",
            role: "TOTAL",
            yearBefore: "2025/26",
            yearAfter: "2026/27",
            before: { amount: 100.1 },
            after: { amount: 150, citation: expect.any(String) as unknown },
            pounds: 49.9,
            basis: null,
          },
        ],
      },
    });
  });
});

const End = z.object({
  changes: z.object({ pageInfo: z.object({ endCursor: z.string() }) }),
});

describe("what changes refuse", () => {
  it("is a second day before the first, and a cursor of another list", async () => {
    const { errors } = await askWithErrors(
      memory,
      `{ changes(from: "2026-04-01", to: "2026-03-31") { totalCount } }`,
    );
    expect(errors[0]?.originalError).toMatchObject({
      code: "BAD_ARGUMENT",
      at: "to",
    });
    const { errors: others } = await askWithErrors(
      memory,
      `{ changes(${DAYS}, after: "nonsense") { totalCount } }`,
    );
    expect(others[0]?.originalError).toMatchObject({ code: "BAD_CURSOR" });
  });

  it("is a cursor of the changes between other days", async () => {
    const page = (days: string, after: string | null) =>
      askWithErrors(
        memory,
        `query ($after: String) { changes(${days}, first: 1, after: $after) { pageInfo { endCursor } } }`,
        { after },
      );
    const { data } = await page(DAYS, null);
    const after = End.parse(data).changes.pageInfo.endCursor;
    expect((await page(DAYS, after)).errors).toEqual([]);
    const { errors } = await page(
      'from: "2025-12-30", to: "2026-04-01"',
      after,
    );
    expect(errors[0]?.originalError).toMatchObject({ code: "BAD_CURSOR" });
  });

  it("is more than 20,000 changes, and never part of them is given", async () => {
    const bodies = (count: number) =>
      storeOf(
        graphOf({
          organisations: Array.from({ length: count }, (_, at) =>
            organisation("TRUST", `trust:${at}`, {
              validity: inForce("2026-01-01", null),
            }),
          ),
        }),
      );
    const query = `{ changes(${DAYS}, first: 1) { totalCount } }`;
    expect(await ask(await bodies(20_000), query)).toEqual({
      changes: { totalCount: 20_000 },
    });
    const { errors } = await askWithErrors(await bodies(20_001), query);
    expect(errors[0]?.originalError).toMatchObject({
      code: "BAD_ARGUMENT",
      at: "to",
    });
  });
});

describe("the calls to the store for changes", () => {
  const SENTENCES = `nodes { reading sources { id } ... on OrganisationChange { successions { to { name } } } }`;

  it("are one for each list compared and one for each level below, however many changes there are", async () => {
    const callsFor = async (first: number) => {
      const { store, calls } = counted(memory);
      await ask(
        store,
        `{ changes(${DAYS}, first: ${first}) { ${SENTENCES} } }`,
      );
      return calls.sort();
    };
    const all = await callsFor(50);
    expect(all).toEqual([
      "findOrganisations",
      "findRelationships",
      "findRelationships",
      "organisations",
      // Who took over from those that ended, and whom the others took over from.
      "relationshipsOf",
      "relationshipsOf",
      "sources",
    ]);
    expect((await callsFor(3)).length).toBeLessThanOrEqual(all.length);
  });

  it("leave out the lists of which nothing is asked, and amounts within one financial year", async () => {
    const callsFor = async (args: string) => {
      const { store, calls } = counted(memory);
      await ask(store, `{ changes(${args}) { totalCount } }`);
      return calls;
    };
    expect(await callsFor(`${DAYS}, changeKinds: [BODY_ENDED]`)).toEqual([
      "findOrganisations",
    ]);
    expect(await callsFor(`from: "2025-04-01", to: "2026-03-31"`)).toEqual([
      "findOrganisations",
      "findRelationships",
    ]);
  });
});
