import { expect, it } from "vitest";
import { z } from "zod";
import { ask, askFor } from "../graphql/ask.js";
import { openEngland } from "./england.js";

const ACROSS = 'before: "2026-03-31", after: "2026-04-01"';
const SUCCESSIONS =
  "successions { id form validity { from } basis { section } sources { id } }";

const Told = z.object({
  reading: z.string(),
  successions: z.array(z.object({ id: z.string() })),
});

const acrossTheMergers = async (ends: string) =>
  ask(
    await openEngland(),
    `{ accountabilityPathChanges(${ends}, ${ACROSS}) { lostCount gainedCount reading ${SUCCESSIONS} } }`,
  );

it("Cambridgeshire Community Services is told to have ended, and who acquired it", async () => {
  expect(await acrossTheMergers('from: "trust:RYV"')).toEqual({
    accountabilityPathChanges: {
      lostCount: 7,
      gainedCount: 0,
      reading:
        "Between 31 March 2026 and 1 April 2026, of the lines of answering from Cambridgeshire Community Services NHS Trust to wherever answering stops through accountability within 6 hops, 0 were kept (0 of them on changed grounds), 7 lost and 0 gained. Cambridgeshire Community Services NHS Trust ended: 31 March 2026 was its last day. Cambridgeshire Community Services NHS Trust is succeeded by East of England Community Health and Care NHS Trust (acquisition) on 1 April 2026 (no law recorded).",
      successions: [
        {
          id: "succeeded-by:trust:RYV>trust:RY3",
          form: "acquisition",
          validity: { from: "2026-04-01" },
          basis: null,
          sources: [{ id: "ODS-TRUST-SUCC" }],
        },
      ],
    },
  });
});

it("Tavistock and Portman is told to have ended, and who acquired it", async () => {
  expect(
    await acrossTheMergers('from: "trust:RNK", to: "national:nhs-england"'),
  ).toEqual({
    accountabilityPathChanges: {
      lostCount: 1,
      gainedCount: 0,
      reading:
        "Between 31 March 2026 and 1 April 2026, of the lines of answering from Tavistock and Portman NHS Foundation Trust to NHS England through accountability within 6 hops, 0 were kept (0 of them on changed grounds), 1 lost and 0 gained. Tavistock and Portman NHS Foundation Trust ended: 31 March 2026 was its last day. Tavistock and Portman NHS Foundation Trust is succeeded by North London NHS Foundation Trust (acquisition) on 1 April 2026 (no law recorded).",
      successions: [
        {
          id: "succeeded-by:trust:RNK>trust:G6V2S",
          form: "acquisition",
          validity: { from: "2026-04-01" },
          basis: null,
          sources: [{ id: "TRUST-RECON26" }],
        },
      ],
    },
  });
});

it("a board answered to that was split is told to have ended, and which boards it passed to by which law", async () => {
  const asked = 'from: "place:slough", to: "icb:QNQ", through: [GOVERNANCE]';
  const answer = await acrossTheMergers(asked);
  expect(answer).toMatchObject({
    accountabilityPathChanges: {
      successions: ["QRL", "S0E4D", "S9B9J"].map((board) => ({
        id: `succeeded-by:icb:QNQ>icb:${board}`,
        validity: { from: "2026-04-01" },
        basis: { section: "s.14Z25" },
        sources: [{ id: "ODS-ICB-SUCC" }],
      })),
    },
  });
  expect(
    z.object({ accountabilityPathChanges: Told }).parse(answer)
      .accountabilityPathChanges.reading,
  ).toContain(
    "NHS Frimley Integrated Care Board ended: 31 March 2026 was its last day. NHS Frimley Integrated Care Board is succeeded by NHS Hampshire and Isle of Wight Integrated Care Board (acquisition), NHS Thames Valley Integrated Care Board (split) and NHS Surrey and Sussex Integrated Care Board (split) on 1 April 2026 (National Health Service Act 2006 s.14Z25).",
  );
});

it("a board that began is told to have taken over from what it began by, not from the board that it acquired four years later", async () => {
  expect(
    await ask(
      await openEngland(),
      '{ accountabilityPathChanges(from: "icb:QRL", before: "2022-06-30", after: "2022-07-01") { successions { id } } }',
    ),
  ).toEqual({
    accountabilityPathChanges: {
      successions: ["ccg:10R", "ccg:D9Y0V", "stp:QRL"].map((from) => ({
        id: `succeeded-by:${from}>icb:QRL`,
      })),
    },
  });
});

it("the trust that acquired another goes on, and its lines are told as kept", async () => {
  expect(await acrossTheMergers('from: "trust:RY3"')).toMatchObject({
    accountabilityPathChanges: {
      lostCount: 0,
      gainedCount: 0,
      successions: [],
    },
  });
});

it("on one day too, a trust that had ended and a board that had yet to begin are told so, with who took over", async () => {
  const { ended, twoMasters, toCome } = await askFor(
    z.object({
      ended: z.object({
        pathCount: z.number(),
        explanation: Told.pick({ reading: true }),
        successions: Told.shape.successions,
      }),
      twoMasters: Told,
      toCome: Told.pick({ successions: true }),
    }),
    await openEngland(),
    `{ ended: accountabilityPaths(from: "trust:RYV", asOf: "2026-04-01") { pathCount explanation { reading } successions { id } }
       twoMasters: dualAccountability(of: "trust:RNK", asOf: "2026-04-01") { reading successions { id } }
       toCome: accountabilityPaths(from: "icb:S0E4D", asOf: "2026-03-31") { successions { id } } }`,
  );
  expect(ended.pathCount).toBe(0);
  expect(ended.explanation.reading).toContain(
    "is succeeded by East of England Community Health and Care NHS Trust (acquisition) on 1 April 2026",
  );
  expect(twoMasters.reading).toContain(
    "is succeeded by North London NHS Foundation Trust (acquisition) on 1 April 2026",
  );
  expect([ended, twoMasters, toCome].map((each) => each.successions)).toEqual([
    [{ id: "succeeded-by:trust:RYV>trust:RY3" }],
    [{ id: "succeeded-by:trust:RNK>trust:G6V2S" }],
    [
      { id: "succeeded-by:icb:QNQ>icb:S0E4D" },
      { id: "succeeded-by:icb:QU9>icb:S0E4D" },
    ],
  ]);
});
