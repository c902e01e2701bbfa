import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Graph } from "../../../src/domain/model.js";
import { datasetOf } from "../../../src/store/dataset-of.js";
import * as dataset from "../../../src/store/neo4j/records/dataset.js";
import * as evidence from "../../../src/store/neo4j/records/evidence.js";
import * as figure from "../../../src/store/neo4j/records/figure.js";
import * as organisation from "../../../src/store/neo4j/records/organisation.js";
import * as provision from "../../../src/store/neo4j/records/provision.js";
import * as relationship from "../../../src/store/neo4j/records/relationship.js";
import * as source from "../../../src/store/neo4j/records/source.js";
import { someGraph } from "../../generators/graph.js";
import { SMALL_GRAPH } from "../../generators/small-graph.js";

/** Each record of a noun, and what is read of it after it was kept. */
function readBack(graph: Graph): [unknown, unknown][] {
  const provisions = new Map(graph.provisions.map((each) => [each.id, each]));
  return [
    ...graph.organisations.map((each): [unknown, unknown] => [
      each,
      organisation.readOrganisation(
        organisation.organisationProperties(each).json,
      ),
    ]),
    ...graph.relationships.map((each): [unknown, unknown] => [
      each,
      relationship.readRelationship(
        relationship.relationshipProperties(each).json,
        provisions,
      ),
    ]),
    ...graph.figures.map((each): [unknown, unknown] => [
      each,
      figure.readFigure(figure.figureProperties(each).json),
    ]),
    ...graph.provisions.map((each): [unknown, unknown] => [
      each,
      provision.readProvision(provision.provisionProperties(each).json),
    ]),
    ...graph.evidence.map((each): [unknown, unknown] => [
      each,
      evidence.readEvidence(evidence.evidenceProperties(each).json),
    ]),
    ...graph.sources.map((each): [unknown, unknown] => [
      each,
      source.readSource(source.sourceProperties(each).json),
    ]),
  ];
}

describe("a record kept as JSON", () => {
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
        expect(dataset.readDataset(properties.json)).toEqual(description);
      }),
      { numRuns: 20 },
    );
  });

  it("that is of another noun, or nothing, is refused", () => {
    const [each] = SMALL_GRAPH.organisations;
    if (each === undefined) throw new Error("There is no body.");
    const { json } = organisation.organisationProperties(each);
    expect(() => source.readSource(json)).toThrow(
      `The database holds a record of another noun: ${json.slice(0, 80)}`,
    );
    expect(() => source.readSource(null)).toThrow(
      "The database gave no record.",
    );
  });

  it("whose basis is not in the law that was read is refused", () => {
    const each = SMALL_GRAPH.relationships.find(({ basis }) => basis !== null);
    if (each === undefined) throw new Error("Nothing rests on a provision.");
    const { json } = relationship.relationshipProperties(each);
    expect(() => relationship.readRelationship(json, new Map())).toThrow(
      `The database does not hold the provision ${String(each.basis?.id)}.`,
    );
  });
});
