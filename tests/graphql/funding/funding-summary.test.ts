import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ask, askFor, askWithErrors, storeOf } from "../ask.js";
import { counted } from "../counted-store.js";
import { FUNDED_COUNTY } from "./funded-county.js";

const store = await storeOf(FUNDED_COUNTY);

const Groups = z.object({ fundingSummary: z.array(z.unknown()) });
const Pounds = z.object({
  fundingSummary: z.array(
    z.object({
      keys: z.array(z.object({ label: z.string() })),
      amount: z.number(),
    }),
  ),
});

function summary(args: string, fields: string): string {
  return `{ fundingSummary(${args}) { ${fields} } }`;
}

async function groups(args: string, fields: string): Promise<unknown[]> {
  return (await askFor(Groups, store, summary(args, fields))).fundingSummary;
}

/** Each group as its labels and its pounds. */
async function pounds(args: string): Promise<[string, number][]> {
  const query = summary(args, "keys { label } amount");
  const { fundingSummary } = await askFor(Pounds, store, query);
  return fundingSummary.map(({ keys, amount }) => [
    keys.map(({ label }) => label).join(", "),
    amount,
  ]);
}

async function refusal(args: string) {
  const { data, errors } = await askWithErrors(
    store,
    `{ fundingSummary(${args}) { amount } }`,
  );
  expect(data).toBeNull();
  return errors[0]?.originalError;
}

const CORE = `filter: { streams: ["Core"] }, financialYear: "2024/25"`;
const GRANT = `filter: { streams: ["Care grant"] }, financialYear: "2024/25"`;

describe("money summed", () => {
  it("by region adds what the boards of each were allocated, and knows who lives there", async () => {
    expect(
      await groups(
        `${CORE}, groupBy: [REGION]`,
        "keys { dimension value label organisation { id asOf } } amount count payees role population perHead sources { id }",
      ),
    ).toEqual([
      {
        keys: [
          {
            dimension: "REGION",
            value: "region:E",
            label: "East",
            organisation: { id: "region:E", asOf: "2024-04-01" },
          },
        ],
        amount: 800_000.1,
        count: 1,
        payees: 1,
        role: "TOTAL",
        population: 80_000,
        perHead: 10,
        sources: [{ id: "s:1" }],
      },
      {
        keys: [
          {
            dimension: "REGION",
            value: "region:W",
            label: "West",
            organisation: { id: "region:W", asOf: "2024-04-01" },
          },
        ],
        amount: 1_400_000.2,
        count: 1,
        payees: 1,
        role: "TOTAL",
        population: 70_000,
        perHead: 20,
        sources: [{ id: "s:1" }],
      },
    ]);
  });

  it("counts people of a county once, though boards cover both it and its districts", async () => {
    expect(
      await groups(`${CORE}, groupBy: []`, "amount population perHead"),
    ).toEqual([{ amount: 2_200_000.3, population: 150_000, perHead: 14.67 }]);
  });

  it("to councils goes by the boards that cover them, and says where there are several", async () => {
    expect(await pounds(`${GRANT}, groupBy: [SYSTEM]`)).toEqual([
      ["ics:QA", 200_000],
      ["ics:QB", 400_000],
      ["in more than one system", 400_000],
    ]);
  });

  it("to a trust goes by the board it lies in; to a pooled fund, by none", async () => {
    expect(
      await pounds(
        `groupBy: [STREAM, REGION], filter: { payers: ["council:city"] }`,
      ),
    ).toEqual([
      ["Pool, paid to a body that is no board, trust or council", 9_000],
      ["Public health, West", 5_000],
    ]);
  });

  it("has no population of counties beside districts, of a trust, of several years, or of a year before shares are known", async () => {
    const people = (args: string) => groups(args, "population perHead");
    const unknown = [{ population: null, perHead: null }];
    expect(await people(`${GRANT}, groupBy: []`)).toEqual(unknown);
    expect(
      await people(`groupBy: [], filter: { streams: ["Public health"] }`),
    ).toEqual(unknown);
    expect(await people(`groupBy: [], filter: { streams: ["Core"] }`)).toEqual(
      unknown,
    );
    expect(
      await people(
        `groupBy: [], filter: { streams: ["Core"] }, financialYear: "2022/23"`,
      ),
    ).toEqual(unknown);
  });

  it("has people but no pounds per head where districts stand beside unitary councils, for their work is not the same", async () => {
    const perHead = (payees: string) =>
      groups(
        `groupBy: [], filter: { payees: [${payees}], streams: ["Care grant"] }, financialYear: "2024/25"`,
        "amount population perHead",
      );
    expect(await perHead(`"council:north", "council:city"`)).toEqual([
      { amount: 600_000, population: 110_000, perHead: null },
    ]);
    expect(await perHead(`"council:north", "council:south"`)).toEqual([
      { amount: 500_000, population: 100_000, perHead: 5 },
    ]);
    expect(await perHead(`"council:city"`)).toEqual([
      { amount: 400_000, population: 50_000, perHead: 8 },
    ]);
  });

  it("sees a body that began within the year on its first day, and so finds its region", async () => {
    expect(
      await groups(
        `groupBy: [PAYEE, REGION], filter: { streams: ["Core"] }, financialYear: "2022/23"`,
        "keys { label organisation { asOf } }",
      ),
    ).toEqual([
      {
        keys: [
          { label: "icb:QA", organisation: { asOf: "2022-07-01" } },
          { label: "East", organisation: { asOf: "2022-04-01" } },
        ],
      },
    ]);
  });

  it("by kind, basis and kind of relationship is told in words", async () => {
    expect(
      await pounds(
        `groupBy: [BASIS, PAYER_KIND, PAYEE_KIND, RELATIONSHIP_KIND], financialYear: "2024/25"`,
      ),
    ).toEqual([
      [
        "NHS, national body, integrated care board, allocates money to",
        2_200_000.3,
      ],
      ["local government, council, NHS trust, pays", 5_000],
      ["local government, national body, council, gives a grant to", 1_000_000],
      [
        "pooled by the NHS and local government, council, partnership arrangement, pools money into",
        9_000,
      ],
    ]);
  });

  it("leaves out components and baselines unless they are asked for", async () => {
    expect(
      await pounds(`groupBy: [MEASURE], filter: { streams: ["Core"] }`),
    ).toEqual([["allocation", 2_900_000.3]]);
    expect(
      await pounds(`groupBy: [MEASURE], filter: { measures: ["growth"] }`),
    ).toEqual([["growth", 400_000]]);
    expect(
      await pounds(`groupBy: [MEASURE], filter: { role: STANDALONE }`),
    ).toEqual([["baseline", 750_000]]);
  });
});

describe("the filter", () => {
  it.each([
    [`payees: ["council:city"]`, 400_000],
    [`payers: ["national:nhs-england"], systems: ["ics:QA"]`, 800_000.1],
    [`payers: ["national:nhs-england"], systems: ["icb:QA"]`, 800_000.1],
    [`regions: ["region:W"], payeeKinds: [INTEGRATED_CARE_BOARD]`, 1_400_000.2],
    [`payerKinds: [COUNCIL], payeeKinds: [TRUST]`, 5_000],
    [`kinds: [POOLS_INTO]`, 9_000],
    [`basis: [JOINT]`, 9_000],
    [`streams: ["care GRANT"], measures: ["Grant"]`, 1_000_000],
  ])("%s", async (filter, sum) => {
    expect(
      await pounds(
        `groupBy: [], filter: { ${filter} }, financialYear: "2024/25"`,
      ),
    ).toEqual([["", sum]]);
  });

  it.each(["payers", "streams", "regions", "basis", "kinds"])(
    "%s, an empty list, matches nothing",
    async (name) => {
      expect(
        await pounds(`groupBy: [STREAM], filter: { ${name}: [] }`),
      ).toEqual([]);
    },
  );

  it.each([
    [`streams: ["Care grants"]`, "NOT_FOUND", "streams", ["Care grant"]],
    [`measures: ["alocation"]`, "NOT_FOUND", "measures", ["allocation"]],
    [`payees: ["council:cty"]`, "NOT_FOUND", "payees", ["council:city"]],
    [`regions: ["icb:QA"]`, "BAD_ARGUMENT", "regions", []],
    [`systems: ["region:E"]`, "BAD_ARGUMENT", "systems", []],
  ])("%s is %s", async (filter, code, at, suggestions) => {
    expect(
      await refusal(`groupBy: [STREAM], filter: { ${filter} }`),
    ).toMatchObject({ code, at, suggestions });
  });

  it("takes a year that some of the money is of, and names those where it is of none", async () => {
    expect(
      await refusal(`groupBy: [STREAM], financialYear: "2040/41"`),
    ).toMatchObject({
      code: "BAD_ARGUMENT",
      at: "financialYear",
      suggestions: ["2022/23", "2024/25"],
    });
    expect(
      await pounds(
        `groupBy: [STREAM], financialYear: "2022/23", filter: { payees: ["council:city"] }`,
      ),
    ).toEqual([]);
    expect(
      await pounds(
        `groupBy: [STREAM], financialYear: "2040/41", filter: { kinds: [] }`,
      ),
    ).toEqual([]);
  });

  it("takes kinds of funding only", async () => {
    expect(
      await refusal(`groupBy: [STREAM], filter: { kinds: [COVERS] }`),
    ).toMatchObject({ code: "BAD_ARGUMENT", at: "kinds" });
  });
});

describe("a sum that would mislead", () => {
  it("is refused with what it would mix", async () => {
    expect(await refusal("groupBy: [PAYER_KIND]")).toMatchObject({
      code: "BAD_ARGUMENT",
      at: "groupBy",
      suggestions: ["contribution", "payment"],
    });
  });
});

describe("the calls to the store", () => {
  it("are two, and one more only where it matters where payees lie", async () => {
    const calls = async (query: string) => {
      const noting = counted(store);
      await ask(noting.store, query);
      return noting.calls;
    };
    expect(
      await calls("{ fundingSummary(groupBy: [STREAM, MEASURE]) { amount } }"),
    ).toEqual(["findRelationships", "organisations"]);
    expect(
      await calls(
        "{ fundingSummary(groupBy: [STREAM, MEASURE, REGION]) { perHead keys { organisation { name } } } }",
      ),
    ).toEqual(["findRelationships", "organisations", "neighbourhood"]);
  });
});
