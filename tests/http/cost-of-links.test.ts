import { describe, expect, it } from "vitest";
import { openEngland } from "../operations/england.js";
import { running } from "./running.js";

const server = await running({
  store: await openEngland(),
  limits: { cost: 600 },
});

describe("the links of collaboratives with places", () => {
  it("cost 500, and as many as England may have, unless one end is given", async () => {
    const costOf = async (args: string) =>
      (await server.post(`{ collaborativePlaceLinks${args} { place { id } } }`))
        .body.errors;
    expect(await costOf("")).toMatchObject([
      { extensions: { code: "COST_LIMIT_EXCEEDED", actual: 601 } },
    ]);
    expect(await costOf("(place: null)")).toMatchObject([
      { extensions: { code: "COST_LIMIT_EXCEEDED", actual: 601 } },
    ]);
    expect(await costOf(`(place: "place:leeds")`)).toBeUndefined();
  });
});
