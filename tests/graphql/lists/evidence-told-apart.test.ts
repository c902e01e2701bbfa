import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  graphOf,
  evidence,
  ods,
  organisation,
} from "../../generators/records.js";
import { ask, askFor, askWithErrors, storeOf } from "../ask.js";
import { pageOf, WithId } from "../shapes.js";
import { counted } from "../counted-store.js";

/** Of Avon Board: R1 and R4 name it, R2 and R5 name boards, R4 both. R3 is for another board. */
const store = await storeOf(
  graphOf({
    organisations: [
      organisation("INTEGRATED_CARE_BOARD", "icb:QA", {
        identifiers: [ods("QA")],
      }),
      organisation("INTEGRATED_CARE_BOARD", "icb:QB", {
        identifiers: [ods("QB")],
      }),
    ],
    evidence: [
      evidence("F1", { stance: "gap", organisationIds: ["icb:QA"] }),
      evidence("F2", { stance: "barrier", kinds: ["INTEGRATED_CARE_BOARD"] }),
      recommendation("R1", { organisationIds: ["icb:QA"] }),
      recommendation("R2", { kinds: ["INTEGRATED_CARE_BOARD"] }),
      recommendation("R3", { organisationIds: ["icb:QB"] }),
      recommendation("R4", {
        organisationIds: ["icb:QA"],
        kinds: ["INTEGRATED_CARE_BOARD"],
      }),
      recommendation("R5", { kinds: ["COUNCIL", "INTEGRATED_CARE_BOARD"] }),
      recommendation("R6", { kinds: ["COUNCIL"] }),
    ],
  }),
);

function recommendation(...[id, facts]: Parameters<typeof evidence>) {
  return evidence(id, { ...facts, type: "RECOMMENDATION" });
}

const PAGE = "{ totalCount edges { names node { id } } }";
const TOLD_APART = [
  { names: "BODY", node: { id: "R1" } },
  { names: "KIND", node: { id: "R2" } },
  { names: "BODY", node: { id: "R4" } },
  { names: "KIND", node: { id: "R5" } },
];

describe("recommendations to a body and to its kind", () => {
  it("come together, told apart, below the body and by its id or code from the root", async () => {
    const list = { totalCount: 4, edges: TOLD_APART };
    expect(
      await ask(
        store,
        `{ organisation(id: "icb:QA") { recommendations ${PAGE} }
           byId: recommendations(addressedTo: "icb:QA") ${PAGE}
           byCode: recommendations(addressedTo: "qa") ${PAGE} }`,
      ),
    ).toEqual({
      organisation: { recommendations: list },
      byId: list,
      byCode: list,
    });
  });

  it.each([
    ["BODY", ["R1", "R4"]],
    ["KIND", ["R2", "R5"]],
    ["BODY, KIND", ["R1", "R2", "R4", "R5"]],
    ["", []],
  ])(
    "that name it as [%s] are counted and paged alone",
    async (naming, ids) => {
      const pages = await pagesOf(naming);
      expect(pages.map(({ totalCount }) => totalCount)).toEqual(
        Array.from({ length: Math.max(1, ids.length) }, () => ids.length),
      );
      expect(pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(
        ids,
      );
    },
  );

  it("are found with a theme or stance beside", async () => {
    expect(
      await ask(
        store,
        `{ findings(about: "icb:QB", filter: { stances: ["barrier"] }) ${PAGE}
           none: findings(about: "icb:QB", filter: { stances: ["gap"] }) ${PAGE} }`,
      ),
    ).toEqual({
      findings: {
        totalCount: 1,
        edges: [{ names: "KIND", node: { id: "F2" } }],
      },
      none: { totalCount: 0, edges: [] },
    });
  });

  it("cost one call for every body of a list", async () => {
    const { store: noting, calls } = counted(store);
    await ask(
      noting,
      `{ organisations { nodes { recommendations(naming: [KIND]) { edges { names node { id } } } } } }`,
    );
    expect(calls).toEqual(["findOrganisations", "findEvidence"]);
  });

  it("are not told apart in a list that is of no one body", async () => {
    expect(
      await ask(store, "{ recommendations(first: 1) { edges { names } } }"),
    ).toEqual({ recommendations: { edges: [{ names: null }] } });
  });

  it.each([
    [
      '{ recommendations(addressedTo: "icb:QX") { totalCount } }',
      "NOT_FOUND",
      "addressedTo",
      ["icb:QA", "icb:QB"],
    ],
    [
      '{ findings(about: "QX") { totalCount } }',
      "NOT_FOUND",
      "about",
      ["QA", "QB"],
    ],
    [
      '{ findings(about: "icb:QA", filter: { kinds: [COUNCIL] }) { totalCount } }',
      "BAD_ARGUMENT",
      "about",
      [],
    ],
  ])("are refused: %s", async (query, code, at, suggestions) => {
    const { errors } = await askWithErrors(store, query);
    expect(errors.map(({ originalError }) => originalError)).toEqual([
      expect.objectContaining({ code, at, suggestions }),
    ]);
  });
});

const Recommendations = pageOf(WithId);
const Page = z.object({
  organisation: z.object({ recommendations: Recommendations }),
});

/** The recommendations to Avon Board that name it so, one a page. */
async function pagesOf(
  naming: string,
  after: string | null = null,
): Promise<z.infer<typeof Recommendations>[]> {
  const { organisation: found } = await askFor(
    Page,
    store,
    `query ($after: String) { organisation(id: "icb:QA") { recommendations(naming: [${naming}], first: 1, after: $after) {
       totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`,
    { after },
  );
  const page = found.recommendations;
  const { hasNextPage, endCursor } = page.pageInfo;
  return hasNextPage ? [page, ...(await pagesOf(naming, endCursor))] : [page];
}
