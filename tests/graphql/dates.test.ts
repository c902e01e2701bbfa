import { describe, expect, it } from "vitest";
import { graphOf, inForce, organisation } from "../generators/records.js";
import { ask, askWithErrors, storeOf } from "./ask.js";
import { TOWN } from "./town.js";

const store = await storeOf(TOWN);

describe("the day of an answer", () => {
  it("is carried down to every level, so that two days in one operation do not mix", async () => {
    const boards =
      "name asOf ... on Council { systems { shareOfCouncilPopulation body { name asOf inForce } } }";
    const data = await ask(
      store,
      `{
      before: organisation(id: "council:T", asOf: "2026-03-31") { ${boards} }
      after: organisation(id: "council:T", asOf: "2026-04-01") { ${boards} }
    }`,
    );

    const avon = { name: "Avon Board", asOf: "2026-03-31", inForce: true };
    const bourne = { name: "Bourne Board", asOf: "2026-03-31", inForce: true };
    const chase = { name: "Chase Board", asOf: "2026-04-01", inForce: true };
    expect(data).toEqual({
      before: {
        name: "Town Council",
        asOf: "2026-03-31",
        systems: [
          { shareOfCouncilPopulation: 0.9, body: avon },
          { shareOfCouncilPopulation: 0.1, body: bourne },
        ],
      },
      after: {
        name: "Town Council",
        asOf: "2026-04-01",
        systems: [{ shareOfCouncilPopulation: 1, body: chase }],
      },
    });
  });

  it("is today unless one is given", async () => {
    expect(
      await ask(store, `{ organisation(id: "icb:QA") { asOf inForce } }`),
    ).toEqual({
      organisation: { asOf: "2026-11-22", inForce: false },
    });
  });

  it("is carried through relationships, searches, findings and nodes", async () => {
    const data = await ask(
      store,
      `{
      relationships(filter: { kinds: [ELECTED_BY] }, asOf: "2024-05-01") { nodes { from { asOf } to { asOf } } }
      search(text: "Avon Board", asOf: "2024-05-01") { nodes { inForce organisation { asOf } } }
      findings(filter: { organisations: ["icb:QA"] }, asOf: "2024-05-01") { nodes { organisations { asOf inForce } } }
      node(id: "icb:QA", asOf: "2024-05-01") { ... on Organisation { asOf } }
      nodes(ids: ["elected:t", "nobody:X"], asOf: "2024-05-01") { ... on Relationship { to { asOf } } }
    }`,
    );

    const day = { asOf: "2024-05-01" };
    expect(data).toEqual({
      relationships: { nodes: [{ from: day, to: day }] },
      search: { nodes: [{ inForce: true, organisation: day }] },
      findings: {
        nodes: [{ organisations: [{ asOf: "2024-05-01", inForce: true }] }],
      },
      node: day,
      nodes: [{ to: day }, null],
    });
  });

  it("shows the last day in force as the day before `to`", async () => {
    const data = await ask(
      store,
      `{ organisation(id: "icb:QA") { validity { from to fromPrecision toPrecision } } }`,
    );
    expect(data).toEqual({
      organisation: {
        validity: {
          from: "2022-07-01",
          to: "2026-04-01",
          fromPrecision: "DAY",
          toPrecision: "DAY",
        },
      },
    });
  });

  it.each([
    ["2010-03-31", "Norfolk Trust"],
    ["2026-03-31", "Norfolk Trust"],
    ["2026-04-01", "East Trust"],
  ])(
    "chooses the name on that day: on %s it is %s",
    async (asOf, nameOnDay) => {
      const renamed = organisation("TRUST", "trust:RAA", {
        name: "East Trust",
        validity: inForce("2010-04-01", null),
        otherNames: [
          { name: "Norfolk Trust", validity: inForce(null, "2026-03-31") },
        ],
      });
      expect(
        await ask(
          await storeOf(graphOf({ organisations: [renamed] })),
          `query ($asOf: Date) { organisation(id: "trust:RAA", asOf: $asOf) { name nameOnDay } }`,
          { asOf },
        ),
      ).toEqual({ organisation: { name: "East Trust", nameOnDay } });
    },
  );

  it.each(["2026-02-30", "1 April 2026", "2026-4-1", ""])(
    "is refused when written %j, with the right form",
    async (asOf) => {
      const { errors } = await askWithErrors(
        store,
        `query ($asOf: Date) { organisation(id: "icb:QA", asOf: $asOf) { id } }`,
        { asOf },
      );
      expect(errors.map(({ message }) => message)).toEqual([
        expect.stringContaining("Write YYYY-MM-DD, for example 2026-04-01."),
      ]);
    },
  );
});
