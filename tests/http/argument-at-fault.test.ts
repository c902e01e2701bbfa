import { describe, expect, it } from "vitest";
import { running } from "./running.js";

const server = await running();

describe("an error about a value", () => {
  it.each([
    ["2026", "asOf"],
    ["true", "asOf"],
    ["TODAY", "asOf"],
    ["{}", "asOf"],
    ['["2026-04-01"]', "asOf"],
  ])(
    "names the argument where a day is written %s",
    async (value, argument) => {
      const { body } = await server.post(
        `{ findings(asOf: "2026-04-01") { totalCount } organisation(id: "asOf: ", asOf: ${value}) { id } }`,
      );
      expect(body.errors).toMatchObject([
        {
          message: `"${value}" is not a calendar day. Write YYYY-MM-DD, for example 2026-04-01.`,
          extensions: { code: "BAD_ARGUMENT", argument },
        },
      ]);
    },
  );

  it.each([
    [
      `query ($day: Date = TODAY) { organisation(id: "icb:QNV", asOf: $day) { id } }`,
      {},
      "BAD_ARGUMENT",
      "$day",
    ],
    [
      `query ($day: Date) { organisation(id: "icb:QNV", asOf: $day) { id } }`,
      { day: ["2026-04-01"] },
      "BAD_ARGUMENT",
      "$day",
    ],
    [
      `{ organisations(kinds: [TRUSTS]) { totalCount } }`,
      {},
      "GRAPHQL_VALIDATION_FAILED",
      "kinds",
    ],
    [
      `{ organisations(filter: { councilTypes: [SHIRE] }) { totalCount } }`,
      {},
      "GRAPHQL_VALIDATION_FAILED",
      "councilTypes",
    ],
    [
      `query ($kinds: [OrganisationKind!]) { organisations(kinds: $kinds) { totalCount } }`,
      { kinds: ["TRUSTS"] },
      "BAD_USER_INPUT",
      "$kinds",
    ],
    [
      `query ($kinds: String) { organisations(kinds: $kinds) { totalCount } }`,
      {},
      "GRAPHQL_VALIDATION_FAILED",
      "$kinds",
    ],
    [
      `{ organisations(first: 99999999999) { totalCount } }`,
      {},
      "GRAPHQL_VALIDATION_FAILED",
      "first",
    ],
    [
      `query ($first: Int) { organisations(first: $first) { totalCount } }`,
      { first: 99999999999 },
      "BAD_USER_INPUT",
      "$first",
    ],
    [
      `{ organisations(frist: 3) { totalCount } }`,
      {},
      "GRAPHQL_VALIDATION_FAILED",
      "frist",
    ],
  ])(
    "names the argument at fault: %s",
    async (query, variables, code, argument) => {
      const { status, body } = await server.post(query, variables);
      expect(status).toBe(400);
      expect(body.errors?.map(({ extensions }) => extensions)).toEqual([
        { code, argument },
      ]);
    },
  );
});
