import * as fc from "fast-check";
import papaparse from "papaparse";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { organisationKinds } from "../../../src/domain/organisation-kinds.js";
import { RELATIONSHIP_FAMILIES } from "../../../src/domain/relationship-kinds.js";
import { createSchema } from "../../../src/graphql/schema.js";
import { askFor } from "../../graphql/ask.js";
import { WithId } from "../../graphql/shapes.js";
import { openEngland } from "../../operations/england.js";
import { running } from "../running.js";

const store = await openEngland();
const { at } = await running({ store });

const QUERY = `query (
  $root: ID! $depth: Int! $families: [RelationshipFamily!] $kinds: [OrganisationKind!]
  $asOf: Date! $comparedWith: Date $maxNodes: Int!
) {
  relationshipView(
    root: $root depth: $depth families: $families kinds: $kinds
    asOf: $asOf comparedWith: $comparedWith maxNodes: $maxNodes
  ) {
    nodes { organisation { id } degree hidden }
    edges { id }
    truncation { reason }
  }
}`;
const View = z.object({
  relationshipView: z.object({
    nodes: z.array(
      z.object({
        organisation: WithId,
        degree: z.number(),
        hidden: z.number(),
      }),
    ),
    edges: z.array(WithId),
    truncation: z.object({ reason: z.string() }).nullable(),
  }),
});

const someArguments = fc.record(
  {
    root: fc.constantFrom(
      "icb:QWO",
      "council:E08000035",
      "national:dhsc",
      "trust:RR8",
      "ccg:15F",
    ),
    depth: fc.integer({ min: 1, max: 3 }),
    families: fc.subarray([...RELATIONSHIP_FAMILIES], { minLength: 1 }),
    kinds: fc.subarray([...organisationKinds], { minLength: 3 }),
    asOf: fc.constantFrom("2021-04-01", "2026-03-31", "2026-04-01"),
    comparedWith: fc.constantFrom("2016-01-01", "2025-01-01"),
    maxNodes: fc.integer({ min: 1, max: 120 }),
  },
  { requiredKeys: ["root", "depth", "asOf", "maxNodes"] },
);

describe("a view over HTTP", () => {
  it("shows the bodies and relationships that `relationshipView` shows for the same arguments", async () => {
    await fc.assert(
      fc.asyncProperty(someArguments, async ({ root, ...rest }) => {
        const { relationshipView: expected } = await askFor(
          View,
          store,
          QUERY,
          { root, ...rest },
        );
        const query = new URLSearchParams(
          Object.entries(rest).map(([name, value]): [string, string] => [
            name,
            String(value),
          ]),
        );
        const rows = async (part: string) => {
          const response = await fetch(
            at(`/view/${root}.csv?part=${part}&${query.toString()}`),
          );
          return papaparse.parse<Record<string, string>>(
            await response.text(),
            { header: true, skipEmptyLines: true },
          ).data;
        };
        const [nodes, edges] = [await rows("nodes"), await rows("edges")];
        expect(
          nodes.map(({ id, degree, hidden }) => [id, degree, hidden]),
        ).toEqual(
          expected.nodes.map(({ organisation, degree, hidden }) => [
            organisation.id,
            String(degree),
            String(hidden),
          ]),
        );
        expect(edges.map(({ id }) => id)).toEqual(
          expected.edges.map(({ id }) => id),
        );
        expect(nodes[0]?.["truncationReason"]).toBe(
          expected.truncation?.reason ?? "",
        );
      }),
      { numRuns: 40 },
    );
  });

  it("has the defaults of `relationshipView`", async () => {
    const Data = z.object({
      data: z.object({ depth: z.number(), maxNodes: z.number() }).loose(),
    });
    const response = await fetch(at("/view/icb:QWO.json?asOf=2026-04-01"));
    const { data } = Data.parse(await response.json());
    const args =
      createSchema().getQueryType()?.getFields()["relationshipView"]?.args ??
      [];
    const defaultOf = (name: string): unknown =>
      args.find((one) => one.name === name)?.defaultValue;
    expect(data.depth).toBe(defaultOf("depth"));
    expect(data.maxNodes).toBe(defaultOf("maxNodes"));
    expect(data["expand"]).toEqual(defaultOf("expand"));
    for (const name of ["families", "kinds", "comparedWith"])
      expect(data[name]).toBe(defaultOf(name) ?? null);
  });

  it("needs no cell of the real seed to be kept from a spreadsheet", async () => {
    const response = await fetch(
      at("/view/national:dhsc.csv?asOf=2026-04-01&depth=2&maxNodes=500"),
    );
    expect(await response.text()).not.toMatch(/(^|,)"?'[=+\-@]/m);
  });
});
