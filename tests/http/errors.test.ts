import { describe, expect, it } from "vitest";
import { DomainError } from "../../src/domain/errors.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { get } from "./get.js";
import { running, smallStore } from "./running.js";

const server = await running();

describe("an error", () => {
  it.each([
    [
      "a code that nobody carries",
      `{ organisation(code: "QNW") { id } }`,
      { code: "NOT_FOUND", argument: "code", suggestions: ["QNS", "QNV"] },
    ],
    [
      "a list longer than the limit",
      `{ organisations(first: 201) { totalCount } }`,
      { code: "BAD_ARGUMENT", argument: "first" },
    ],
    [
      "a cursor of another list",
      `{ sources(after: "nonsense") { totalCount } }`,
      { code: "BAD_CURSOR", argument: "after" },
    ],
    [
      "a day that is none",
      `{ organisation(id: "icb:QNV", asOf: "2026-02-30") { id } }`,
      { code: "BAD_ARGUMENT", argument: "asOf" },
    ],
    [
      "a financial year that is none",
      `{ organisation(id: "council:E1") { finances(filter: { financialYears: ["2024/26"] }) { amount } } }`,
      { code: "BAD_ARGUMENT", argument: "financialYears" },
    ],
    [
      "a misspelt field",
      `{ organisatoin(id: "icb:QNV") { id } }`,
      { code: "GRAPHQL_VALIDATION_FAILED" },
    ],
    [
      "a text that is no GraphQL",
      `{ organisation( }`,
      { code: "GRAPHQL_PARSE_FAILED" },
    ],
  ])("says what is wrong and where: %s", async (_, query, extensions) => {
    expect((await server.post(query)).body.errors).toMatchObject([
      { extensions },
    ]);
  });

  it("names no argument where it is about none", async () => {
    const { body } = await server.post(
      `{ organisation(id: "icb:QNV") { nam } }`,
    );
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: "GRAPHQL_VALIDATION_FAILED" },
    ]);
  });

  it.each(["mutation { load }", "subscription { changes }"])(
    "refuses %s, and logs nothing",
    async (query) => {
      const quiet = await running();
      const before = quiet.log.length;
      const { status, body } = await quiet.post(query);
      expect(status).toBe(400);
      expect(body.errors).toMatchObject([
        {
          message: "This API only answers queries.",
          extensions: { code: "OPERATION_NOT_SUPPORTED" },
        },
      ]);
      expect(quiet.log.slice(before)).toEqual([]);
    },
  );

  it.each(["mutation { load }", "subscription { changes }"])(
    "refuses %s by GET with the same code",
    async (query) => {
      const answer = await get(server.url, { query });
      expect([answer.status, await answer.json()]).toMatchObject([
        405,
        {
          errors: [
            {
              message: "This API only answers queries.",
              extensions: { code: "OPERATION_NOT_SUPPORTED" },
            },
          ],
        },
      ]);
    },
  );

  it("names the variable that holds a malformed day, and the right form", async () => {
    const { status, body } = await server.post(
      `query ($day: Date) { organisation(id: "icb:QNV", asOf: $day) { id } }`,
      {
        day: "1/4/2026",
      },
    );
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { extensions: { code: "BAD_ARGUMENT", argument: "$day" } },
    ]);
    expect(body.errors?.[0]?.message).toContain("Write YYYY-MM-DD");
  });

  it("of an unforeseen kind is masked for the caller and logged for the operator", async () => {
    const broken = await running({
      store: await failing(new Error("password=hunter2 at 10.0.0.7")),
    });
    const { body } = await broken.post("{ dataset { version } }");
    expect(body.errors).toMatchObject([
      { extensions: { code: "INTERNAL_SERVER_ERROR" } },
    ]);
    expect(JSON.stringify(body)).not.toContain("hunter2");
    expect(broken.log.join("")).toContain("hunter2");
  });

  it("of a store that cannot answer says so", async () => {
    const down = await running({
      store: await failing(
        new DomainError("STORE_UNAVAILABLE", "The store is restarting."),
      ),
    });
    const { body } = await down.post("{ dataset { version } }");
    expect(body.errors).toMatchObject([
      {
        message: "The store is restarting.",
        extensions: { code: "STORE_UNAVAILABLE" },
      },
    ]);
  });
});

/** A store whose `dataset` fails. */
async function failing(error: Error): Promise<GraphStore> {
  const store = await smallStore();
  return Object.assign(store, {
    dataset: () => Promise.reject(error),
    reader: () => store,
  });
}
