import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBy } from "../../src/domain/group-by.js";
import { organisationKinds } from "../../src/domain/organisation-kinds.js";
import { relationshipKinds } from "../../src/domain/relationship-kinds.js";
import { someGraph } from "./graph.js";

const graphs = fc.sample(someGraph, { seed: 20260401, numRuns: 100 });
const organisations = graphs.flatMap((graph) => graph.organisations);
const relationships = graphs.flatMap((graph) => graph.relationships);

/** What each kind of record is told apart by, and so does not vary within it. */
const FIXED = ["kind", "family"];

const records: [name: string, records: readonly object[]][] = [
  ...groupBy(organisations, ({ kind }) => kind),
  ...groupBy(relationships, ({ family }) => family),
  ["piece of evidence", graphs.flatMap(({ evidence }) => evidence)],
  ["other name", organisations.flatMap(({ otherNames }) => otherNames)],
  ["identifier", organisations.flatMap(({ identifiers }) => identifiers)],
  ["validity", organisations.map(({ validity }) => validity)],
  [
    "amount",
    relationships.flatMap((one) =>
      one.family === "FUNDING" ? one.amounts : [],
    ),
  ],
  ["figure", graphs.flatMap(({ figures }) => figures)],
  ["provision", graphs.flatMap(({ provisions }) => provisions)],
  ["source", graphs.flatMap(({ sources }) => sources)],
  ["coverage note", graphs.flatMap(({ coverage }) => coverage)],
];

describe("generated graphs", () => {
  it("hold every kind of body and of relationship", () => {
    expect(new Set(organisations.map(({ kind }) => kind)).size).toBe(
      organisationKinds.length,
    );
    expect(new Set(relationships.map(({ kind }) => kind)).size).toBe(
      relationshipKinds.length,
    );
  });

  it.each(records)("vary every field of a %s", (_, alike) => {
    const fields = Object.keys(alike[0] ?? {});
    const same = fields.filter((field) => valuesOf(alike, field).size < 2);
    expect(fields.length).toBeGreaterThan(1);
    expect(same.filter((field) => !FIXED.includes(field))).toEqual([]);
  });
});

function valuesOf(alike: readonly object[], field: string): Set<string> {
  return new Set(
    alike.map((record) => JSON.stringify(Reflect.get(record, field))),
  );
}
