import { describe, expect, it } from "vitest";
import { openEngland } from "../operations/england.js";
import { running } from "./running.js";

const store = await openEngland();
const QUERY = `{ moneyInYear(of: "national:nhs-england", financialYear: "2025/26") { flows { relationship { id } } } }`;

describe("the money of a body", () => {
  it("costs as many flows as NHS England has, each with what is asked of it", async () => {
    const server = await running({ store, limits: { cost: 202 } });
    const { body } = await server.post(QUERY);
    // The root, its flows, and 200 times one relationship.
    expect(body.errors).toBeUndefined();
    const small = await running({ store, limits: { cost: 200 } });
    expect((await small.post(QUERY)).body.errors).toMatchObject([
      { extensions: { code: "COST_LIMIT_EXCEEDED", actual: 202 } },
    ]);
  });
});
