import * as fc from "fast-check";
import neo4j from "neo4j-driver";
import { describe, expect, it } from "vitest";
import type { Graph } from "../../../src/domain/model.js";
import { datasetOf } from "../../../src/store/dataset-of.js";
import type { Columns } from "../../../src/store/neo4j/records/columns.js";
import * as dataset from "../../../src/store/neo4j/records/dataset.js";
import * as evidence from "../../../src/store/neo4j/records/evidence.js";
import * as figure from "../../../src/store/neo4j/records/figure.js";
import * as organisation from "../../../src/store/neo4j/records/organisation.js";
import * as provision from "../../../src/store/neo4j/records/provision.js";
import * as relationship from "../../../src/store/neo4j/records/relationship.js";
import * as source from "../../../src/store/neo4j/records/source.js";
import { someGraph } from "../../generators/graph.js";

/** What the database gives back of properties that it was given: no nulls kept, columns in order, whole numbers and dates as numbers. */
function kept({ names }: Columns, properties: object): unknown[] {
  const held = new Map<string, unknown>(Object.entries(properties));
  return names.map((name) => asRead(held.get(name) ?? null));
}

function asRead(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asRead);
  if (neo4j.isDate(value))
    return (
      Number(value.year) * 10_000 +
      Number(value.month) * 100 +
      Number(value.day)
    );
  return neo4j.isInt(value) ? value.toNumber() : value;
}

/** Each record of a noun, and what is read of it after it was kept. */
function readBack(graph: Graph): [unknown, unknown][] {
  const provisions = new Map(graph.provisions.map((each) => [each.id, each]));
  return [
    ...graph.organisations.map((each): [unknown, unknown] => [
      each,
      organisation.readOrganisation(
        kept(
          organisation.ORGANISATION,
          organisation.organisationProperties(each),
        ),
      ),
    ]),
    ...graph.relationships.map((each): [unknown, unknown] => [
      each,
      relationship.readRelationship(
        kept(
          relationship.RELATIONSHIP,
          relationship.relationshipProperties(each),
        ),
        provisions,
      ),
    ]),
    ...graph.figures.map((each): [unknown, unknown] => [
      each,
      figure.readFigure(kept(figure.FIGURE, figure.figureProperties(each))),
    ]),
    ...graph.provisions.map((each): [unknown, unknown] => [
      each,
      provision.readProvision(
        kept(provision.PROVISION, provision.provisionProperties(each)),
      ),
    ]),
    ...graph.evidence.map((each): [unknown, unknown] => [
      each,
      evidence.readEvidence(
        kept(evidence.EVIDENCE, evidence.evidenceProperties(each)),
      ),
    ]),
    ...graph.sources.map((each): [unknown, unknown] => [
      each,
      source.readSource(kept(source.SOURCE, source.sourceProperties(each))),
    ]),
  ];
}

describe("a record kept as properties", () => {
  it("is read back as it was, every field of every noun", () => {
    fc.assert(
      fc.property(someGraph, (graph) => {
        for (const [record, read] of readBack(graph))
          expect(read).toEqual(record);
      }),
      { numRuns: 60 },
    );
  });

  it("is read back as it was, the description of the whole graph too", () => {
    fc.assert(
      fc.property(someGraph, (graph) => {
        const description = datasetOf(graph);
        const properties = dataset.datasetProperties(description);
        expect(dataset.readDataset(kept(dataset.DATASET, properties))).toEqual(
          description,
        );
      }),
      { numRuns: 20 },
    );
  });

  it("that lacks a field names it", () => {
    expect(() =>
      source.readSource(kept(source.SOURCE, { id: "s:1", title: 7 })),
    ).toThrow("The database holds s:1 without a usable title.");
  });
});
