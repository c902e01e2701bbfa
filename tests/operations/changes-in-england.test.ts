import { describe, expect, it } from "vitest";
import { z } from "zod";
import { organisationKinds } from "../../src/domain/organisation-kinds.js";
import { ask, askFor } from "../graphql/ask.js";
import { WithId } from "../graphql/shapes.js";
import { openEngland } from "./england.js";

const BoardChanges = z.object({
  changes: z.object({
    nodes: z.array(
      z.object({
        kind: z.string(),
        organisation: WithId,
        successions: z.array(z.object({ from: WithId, to: WithId })),
      }),
    ),
  }),
});
const Counts = z.object({
  changes: z.object({
    counts: z.array(z.object({ kind: z.string(), count: z.number() })),
  }),
});
const Counted = z.object({ counted: z.object({ totalCount: z.number() }) });

async function boardsChanged(from: string, to: string, kind: string) {
  const { changes } = await askFor(
    BoardChanges,
    await openEngland(),
    `{ changes(from: "${from}", to: "${to}", kinds: [INTEGRATED_CARE_BOARD], changeKinds: [${kind}]) { nodes {
         kind ... on OrganisationChange { organisation { id } successions { from { id } to { id } } } } } }`,
  );
  return changes.nodes;
}

/** What a person can check against the register of boards. */
describe("the changes of 1 April 2026 in England", () => {
  const DAYS = ["2026-03-31", "2026-04-01"] as const;

  it("ended twelve boards and began six: of 42 there were 36", async () => {
    const ended = await boardsChanged(...DAYS, "BODY_ENDED");
    expect(ended.map(({ organisation }) => organisation.id)).toEqual([
      "icb:QH8",
      "icb:QHG",
      "icb:QJG",
      "icb:QM7",
      "icb:QMJ",
      "icb:QMM",
      "icb:QNQ",
      "icb:QNX",
      "icb:QRV",
      "icb:QU9",
      "icb:QUE",
      "icb:QXU",
    ]);
    const began = await boardsChanged(...DAYS, "BODY_BEGAN");
    expect(began.map(({ organisation }) => organisation.id)).toEqual([
      "icb:D7T5G",
      "icb:S0E4D",
      "icb:S1Y5D",
      "icb:S9B9J",
      "icb:T6Y0W",
      "icb:Z9B2Z",
    ]);
  });

  it("passed Frimley to three boards, of which Hampshire and Isle of Wight went on under another ONS code", async () => {
    const ended = await boardsChanged(...DAYS, "BODY_ENDED");
    const frimley = ended.find(
      ({ organisation }) => organisation.id === "icb:QNQ",
    );
    expect(frimley?.successions.map(({ to }) => to.id).sort()).toEqual([
      "icb:QRL",
      "icb:S0E4D",
      "icb:S9B9J",
    ]);
    const recoded = await boardsChanged(...DAYS, "BODY_RECODED");
    expect(recoded.map(({ organisation }) => organisation.id)).toEqual([
      "icb:QRL",
    ]);
  });

  it("changed no amount that sources give for both years: those of 2026/27 are mostly not published yet", async () => {
    const { changes } = await askFor(
      Counts,
      await openEngland(),
      `{ changes(from: "${DAYS[0]}", to: "${DAYS[1]}", first: 0) { counts { kind count } } }`,
    );
    const amounts = changes.counts.filter(({ kind }) =>
      kind.startsWith("AMOUNT_"),
    );
    expect(amounts).toEqual([
      { kind: "AMOUNT_CHANGED", count: 0 },
      { kind: "AMOUNT_NEWLY_GIVEN", count: 0 },
      { kind: "AMOUNT_NO_LONGER_GIVEN", count: 434 },
    ]);
  });

  it.each([
    ["2026-03-31", "2026-04-01"],
    ["2022-06-30", "2022-07-01"],
    ["2019-04-01", "2025-04-01"],
  ])(
    "account for the difference in the number of bodies of each kind, from %s to %s",
    async (from, to) => {
      const england = await openEngland();
      const count = async (root: string) => {
        const { counted } = await askFor(
          Counted,
          england,
          `{ counted: ${root} { totalCount } }`,
        );
        return counted.totalCount;
      };
      for (const kind of organisationKinds) {
        const changed = (change: string) =>
          count(
            `changes(from: "${from}", to: "${to}", kinds: [${kind}], changeKinds: [${change}])`,
          );
        const inForce = (day: string) =>
          count(`organisations(kinds: [${kind}], asOf: "${day}")`);
        expect(
          (await changed("BODY_BEGAN")) - (await changed("BODY_ENDED")),
          kind,
        ).toBe((await inForce(to)) - (await inForce(from)));
      }
    },
  );
});

describe("the changes of 1 July 2022 in England", () => {
  it("began 42 boards", async () => {
    const began = await boardsChanged("2022-06-30", "2022-07-01", "BODY_BEGAN");
    expect(began).toHaveLength(42);
  });
});

describe("the renamings in England", () => {
  it("are those of the registers, and no short name is one of them", async () => {
    const answer = await ask(
      await openEngland(),
      `{ changes(from: "2024-01-01", to: "2026-11-22", changeKinds: [BODY_RENAMED]) { nodes { reading } } }`,
    );
    expect(answer).toEqual({
      changes: {
        nodes: [
          "Southern Health NHS Foundation Trust was renamed Hampshire and Isle of Wight Healthcare NHS Foundation Trust on 1 October 2024.",
          "Kingston Hospital NHS Trust was renamed Kingston and Richmond NHS Foundation Trust on 1 November 2024.",
          "NHS Surrey Heartlands ICB - 92A was renamed NHS Surrey and Sussex ICB - 92A on 1 April 2026.",
          "Warrington and Halton Teaching Hospitals NHS Foundation Trust was renamed North Cheshire and Mersey NHS Foundation Trust on 1 April 2026.",
          "Norfolk Community Health and Care NHS Trust was renamed East of England Community Health and Care NHS Trust on 1 April 2026.",
          "University Hospitals Bristol and Weston NHS Foundation Trust was renamed Bristol NHS Foundation Trust on 1 July 2026.",
        ].map((reading) => ({ reading })),
      },
    });
  });
});
