import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseDay, type Validity } from "../../src/domain/time.js";
import { ask, askFor, storeOf } from "../graphql/ask.js";
import {
  graphOf,
  inForce,
  organisation,
  provision,
  relationship,
  source,
} from "../generators/records.js";

const ORDER = {
  ...provision("p:order"),
  act: "Merger Order 2020",
  section: "art.2",
  checked: true,
  sourceId: "s:order",
};

const trust = (id: string, name: string, validity: Validity) =>
  organisation("TRUST", id, { name, validity });
const takesOver = (
  from: string,
  to: string,
  day: string,
  facts: Parameters<typeof relationship>[4] = {},
) =>
  relationship("SUCCEEDED_BY", `${from}>${to}`, from, to, {
    validity: inForce(day, null),
    ...facts,
  });

/** Ash and Beech become Cedar in 2020, which is split into Damson and Elm in 2024; Fir ends, and nobody is known to follow; Gorse goes on. */
const WOOD = await storeOf(
  graphOf({
    organisations: [
      trust("trust:A", "Ash", inForce("2010-04-01", "2020-03-31")),
      trust("trust:B", "Beech", inForce("2010-04-01", "2020-03-31")),
      trust("trust:C", "Cedar", inForce("2020-04-01", "2024-03-31")),
      trust("trust:D", "Damson", inForce("2024-04-01", null)),
      trust("trust:E", "Elm", inForce("2024-04-01", null)),
      trust("trust:F", "Fir", inForce("2010-04-01", "2024-03-31")),
      trust("trust:G", "Gorse", inForce("2010-04-01", null)),
    ],
    relationships: [
      takesOver("trust:A", "trust:C", "2020-04-01", {
        basis: ORDER,
        form: "merger",
        sourceIds: ["s:order"],
      }),
      takesOver("trust:B", "trust:C", "2020-04-01", {
        basis: ORDER,
        form: "merger",
      }),
      takesOver("trust:C", "trust:D", "2024-04-01", { form: "split" }),
      takesOver("trust:C", "trust:E", "2024-04-01", { form: "split" }),
      relationship("OVERSEEN_BY", "o", "trust:G", "trust:C", {
        validity: inForce("2020-04-01", "2024-03-31"),
      }),
    ],
    provisions: [ORDER],
    sources: [source("s:1"), source("s:order")],
  }),
);

const NOT_CHANGED =
  "through accountability within 6 hops, 0 were kept (0 of them on changed grounds), 0 lost and 0 gained.";
const SPLIT =
  "Cedar is succeeded by Damson (split) and Elm (split) on 1 April 2024 (no law recorded).";
const MERGED =
  "Cedar succeeds Ash (merger) and Beech (merger) on 1 April 2020 (Merger Order 2020 art.2).";

const changes = (args: string, fields = "reading successions { id }") =>
  ask(WOOD, `{ accountabilityPathChanges(${args}) { ${fields} } }`);
const told = (reading: string, ...ids: string[]) => ({
  accountabilityPathChanges: {
    reading,
    successions: ids.map((id) => ({ id })),
  },
});

describe("lines of answering between two days", () => {
  it("tell who took over from the body that answers, on which day, by which law, says who", async () => {
    expect(
      await changes(
        'from: "trust:A", before: "2020-03-31", after: "2020-04-01"',
        "successions { asOf from { id } to { name } form validity { from } basis { act } sources { id } }",
      ),
    ).toEqual({
      accountabilityPathChanges: {
        successions: [
          {
            asOf: "2020-04-01",
            from: { id: "trust:A" },
            to: { name: "Cedar" },
            form: "merger",
            validity: { from: "2020-04-01" },
            basis: { act: "Merger Order 2020" },
            sources: [{ id: "s:order" }],
          },
        ],
      },
    });
  });

  it("tell step by step who is in its place on the day after", async () => {
    expect(
      await changes(
        'from: "trust:A", before: "2020-03-31", after: "2025-01-01"',
      ),
    ).toEqual(
      told(
        `Between 31 March 2020 and 1 January 2025, of the lines of answering from Ash to wherever answering stops ${NOT_CHANGED} Ash ended: 31 March 2020 was its last day. Ash is succeeded by Cedar (merger) on 1 April 2020 (Merger Order 2020 art.2). ${SPLIT}`,
        "trust:A>trust:C",
        "trust:C>trust:D",
        "trust:C>trust:E",
      ),
    );
  });

  it("tell from whom a body that began took over", async () => {
    expect(
      await changes(
        'from: "trust:C", before: "2020-03-31", after: "2020-04-01"',
      ),
    ).toEqual(
      told(
        `Between 31 March 2020 and 1 April 2020, of the lines of answering from Cedar to wherever answering stops ${NOT_CHANGED} Cedar began on 1 April 2020. ${MERGED}`,
        "trust:A>trust:C",
        "trust:B>trust:C",
      ),
    );
  });

  it("tell nothing of what a body that began took over later, as itself", async () => {
    const store = await storeOf(
      graphOf({
        organisations: [
          trust("trust:H", "Hazel", inForce("2000-04-01", "2010-03-31")),
          trust("trust:I", "Ivy", inForce("2010-04-01", null)),
          trust("trust:J", "Juniper", inForce("2000-04-01", "2020-03-31")),
        ],
        relationships: [
          takesOver("trust:H", "trust:I", "2010-04-01"),
          takesOver("trust:J", "trust:I", "2020-04-01"),
        ],
      }),
    );
    expect(
      await ask(
        store,
        '{ accountabilityPathChanges(from: "trust:I", before: "2010-03-31", after: "2010-04-01") { reading successions { id } } }',
      ),
    ).toEqual(
      told(
        `Between 31 March 2010 and 1 April 2010, of the lines of answering from Ivy to wherever answering stops ${NOT_CHANGED} Ivy began on 1 April 2010. Ivy succeeds Hazel on 1 April 2010 (no law recorded).`,
        "trust:H>trust:I",
      ),
    );
  });

  it("tell both of a body that began and ended between the days", async () => {
    expect(
      await changes(
        'from: "trust:C", before: "2019-01-01", after: "2025-01-01"',
      ),
    ).toEqual(
      told(
        `Between 1 January 2019 and 1 January 2025, of the lines of answering from Cedar to wherever answering stops ${NOT_CHANGED} Cedar began on 1 April 2020. ${MERGED} Cedar ended: 31 March 2024 was its last day. ${SPLIT}`,
        "trust:A>trust:C",
        "trust:B>trust:C",
        "trust:C>trust:D",
        "trust:C>trust:E",
      ),
    );
  });

  it("tell who took over from the body answered to, once, beside the line that it took with it", async () => {
    expect(
      await changes(
        'from: "trust:G", to: "trust:C", maxHops: 1, before: "2024-03-31", after: "2024-04-01"',
      ),
    ).toEqual(
      told(
        `Between 31 March 2024 and 1 April 2024, of the lines of answering from Gorse to Cedar through accountability within 1 hop, 0 were kept (0 of them on changed grounds), 1 lost and 0 gained. Cedar ended: 31 March 2024 was its last day. ${SPLIT}`,
        "trust:C>trust:D",
        "trust:C>trust:E",
      ),
    );
  });

  it("tell one succession once, where it joins the two bodies asked about", async () => {
    expect(
      await changes(
        'from: "trust:A", to: "trust:C", before: "2020-03-31", after: "2020-04-01"',
        "successions { id }",
      ),
    ).toEqual({
      accountabilityPathChanges: {
        successions: [{ id: "trust:A>trust:C" }, { id: "trust:B>trust:C" }],
      },
    });
  });

  it("say that a body had ended before both days, or that it had yet to begin after both", async () => {
    expect(
      await changes(
        'from: "trust:A", to: "trust:D", before: "2021-01-01", after: "2022-01-01"',
      ),
    ).toEqual(
      told(
        `Between 1 January 2021 and 1 January 2022, of the lines of answering from Ash to Damson ${NOT_CHANGED} Ash had ended: 31 March 2020 was its last day. Ash is succeeded by Cedar (merger) on 1 April 2020 (Merger Order 2020 art.2). Damson had yet to begin, on 1 April 2024. Damson succeeds Cedar (split) on 1 April 2024 (no law recorded).`,
        "trust:A>trust:C",
        "trust:C>trust:D",
      ),
    );
  });

  it("say that no source tells who took over, rather than that nobody did", async () => {
    expect(
      await changes(
        'from: "trust:F", before: "2024-03-31", after: "2024-04-01"',
      ),
    ).toEqual(
      told(
        `Between 31 March 2024 and 1 April 2024, of the lines of answering from Fir to wherever answering stops ${NOT_CHANGED} Fir ended: 31 March 2024 was its last day. No source read says who took over from it.`,
      ),
    );
  });

  it("say nothing of succession where both bodies go on, whatever they took over", async () => {
    expect(
      await changes(
        'from: "trust:D", to: "trust:G", through: [ACCOUNTABILITY, GOVERNANCE], before: "2024-04-01", after: "2025-01-01"',
      ),
    ).toEqual(
      told(
        "Between 1 April 2024 and 1 January 2025, of the lines of answering from Damson to Gorse through accountability and governance within 6 hops, 0 were kept (0 of them on changed grounds), 0 lost and 0 gained.",
      ),
    );
  });
});

describe("lines of answering on one day", () => {
  const onDay = (args: string) =>
    ask(
      WOOD,
      `{ accountabilityPaths(${args}) { successions { id } explanation { reading } } }`,
    );

  it("tell who is in the place of a body that had ended", async () => {
    expect(await onDay('from: "trust:C", asOf: "2024-04-01"')).toEqual({
      accountabilityPaths: {
        successions: [{ id: "trust:C>trust:D" }, { id: "trust:C>trust:E" }],
        explanation: {
          reading: `No line of answering is recorded from Cedar to any body where answering stops on 1 April 2024 through accountability within 6 hops. Cedar had ended: 31 March 2024 was its last day. ${SPLIT} Through succession too there is a way by succession of 1 hop: Cedar is succeeded by Damson (no law recorded).`,
        },
      },
    });
  });

  it("tell from whom a body that had yet to begin takes over, as far as those in force on the day", async () => {
    const reading = async (asOf: string) =>
      JSON.stringify(await onDay(`from: "trust:E", asOf: "${asOf}"`));
    expect(await reading("2024-03-31")).toContain(
      "Elm had yet to begin, on 1 April 2024. Elm succeeds Cedar (split) on 1 April 2024 (no law recorded).",
    );
    expect(await reading("2024-03-31")).not.toContain("Ash");
    expect(await reading("2020-03-31")).toContain(MERGED);
  });

  it("tell of the body answered to as well, and of two masters", async () => {
    expect(
      await ask(
        WOOD,
        `{ accountabilityPaths(from: "trust:G", to: "trust:A", asOf: "2021-01-01") { successions { id asOf } }
           dualAccountability(of: "trust:A", asOf: "2021-01-01") { reading successions { id } } }`,
      ),
    ).toEqual({
      accountabilityPaths: {
        successions: [{ id: "trust:A>trust:C", asOf: "2021-01-01" }],
      },
      dualAccountability: {
        reading:
          "Ash, on 1 January 2021, through accountability and governance within 6 hops. Ash had ended: 31 March 2020 was its last day. Ash is succeeded by Cedar (merger) on 1 April 2020 (Merger Order 2020 art.2). On the national side, no line to Parliament is recorded. On the local side, no line to any electors is recorded.",
        successions: [{ id: "trust:A>trust:C" }],
      },
    });
  });

  it("are silent of succession where lines were found and both bodies are in force", async () => {
    expect(await onDay('from: "trust:G", asOf: "2021-01-01"')).toEqual({
      accountabilityPaths: { successions: [], explanation: null },
    });
  });
});

describe("who took over, in sentences", () => {
  it("names no day more exactly than its source, and a few of many bodies", async () => {
    const many = ["1", "2", "3", "4", "5", "6"].map((each) => `trust:${each}`);
    const store = await storeOf(
      graphOf({
        organisations: [
          trust("trust:0", "Oak", {
            from: parseDay("2021-04-01"),
            fromPrecision: "MONTH",
            to: null,
            toPrecision: null,
          }),
          ...many.map((id) => trust(id, id, inForce("2010-04-01", null))),
        ],
        relationships: many.map((id) =>
          relationship("SUCCEEDED_BY", `${id}>0`, id, "trust:0", {
            validity: {
              from: parseDay("2021-04-01"),
              fromPrecision: "MONTH",
              to: null,
              toPrecision: null,
            },
          }),
        ),
      }),
    );
    expect(
      await ask(
        store,
        '{ accountabilityPathChanges(from: "trust:0", before: "2021-01-01", after: "2022-01-01") { reading } }',
      ),
    ).toEqual({
      accountabilityPathChanges: {
        reading: `Between 1 January 2021 and 1 January 2022, of the lines of answering from Oak to wherever answering stops ${NOT_CHANGED} Oak began in April 2021. Oak succeeds trust:1, trust:2, trust:3, trust:4 and 2 more in April 2021 (no law recorded).`,
      },
    });
  });

  it("counts the rest of what was reorganised again and again", async () => {
    const years = Array.from({ length: 11 }, (_, nth) => 2000 + nth);
    const store = await storeOf(
      graphOf({
        organisations: years.map((year) =>
          trust(
            `trust:${year}`,
            `Trust of ${year}`,
            inForce(
              `${year}-04-01`,
              year === 2010 ? null : `${year + 1}-03-31`,
            ),
          ),
        ),
        relationships: years
          .slice(1)
          .map((year) =>
            takesOver(`trust:${year - 1}`, `trust:${year}`, `${year}-04-01`),
          ),
      }),
    );
    const { accountabilityPaths: answer } = await askFor(
      z.object({
        accountabilityPaths: z.object({
          successions: z.array(z.object({ id: z.string() })),
          explanation: z.object({ reading: z.string() }),
        }),
      }),
      store,
      '{ accountabilityPaths(from: "trust:2000", asOf: "2015-01-01") { successions { id } explanation { reading } } }',
    );
    expect(answer.successions).toHaveLength(10);
    expect(answer.explanation.reading).toContain(
      "Trust of 2007 is succeeded by Trust of 2008 on 1 April 2008 (no law recorded). And 2 more successions.",
    );
  });
});
