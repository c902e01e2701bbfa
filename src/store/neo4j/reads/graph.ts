import type { Graph } from "../../../domain/model.js";
import { byId } from "../../../domain/text-order.js";
import { allOf, type RecordLabel } from "../cypher/all-of.js";
import { dataset } from "../cypher/dataset.js";
import type { Query } from "../query.js";
import type { Answer, Reading } from "../reading.js";
import { readDataset } from "../records/dataset.js";
import { readEvidence } from "../records/evidence.js";
import { readFigure } from "../records/figure.js";
import { readOrganisation } from "../records/organisation.js";
import { readProvision } from "../records/provision.js";
import { readRelationship } from "../records/relationship.js";
import { readSource } from "../records/source.js";
import { recordsIn } from "../rows.js";
import { mapById } from "./asked.js";

/** Records that one statement reads: enough to be quick, few enough for a small server. */
const ROWS = 5_000;

/** Begins to read a release, or the one that is served where it is null. Each has its own deadline. */
export type Begin = (release: number | null) => Reading;

/** A graph, and the release that it is. */
export interface ReleasedGraph {
  readonly release: number;
  readonly graph: Graph;
}

/**
 * All of the release that is served. One that was replaced meanwhile may have been removed as it was read: then the one that replaced
 * it is read from the start, so that a graph is never a mixture of two, nor a part of one.
 */
export async function readGraph(begin: Begin): Promise<ReleasedGraph> {
  for (;;) {
    const release = await begin(null).releaseServed();
    const graph = await graphOf((query) => begin(release).ask(query));
    if ((await begin(null).releaseServed()) === release)
      return { release, graph };
  }
}

async function graphOf(ask: (query: Query) => Promise<Answer>): Promise<Graph> {
  const { row } = await ask(dataset());
  const { version, coverage } = readDataset(row["dataset"]);

  async function all<T extends { readonly id: string }>(
    label: RecordLabel,
    read: (json: unknown) => T,
  ): Promise<T[]> {
    const records: T[] = [];
    for (;;) {
      const after = records.at(-1)?.id ?? "";
      const { row } = await ask(allOf(label, after, ROWS));
      const found = recordsIn(row, read);
      for (const record of found) records.push(record);
      if (found.length < ROWS) return records;
    }
  }

  const provisions = await all("LegalProvision", readProvision);
  const law = mapById(provisions);
  const [organisations, relationships, figures, evidence, sources] =
    await Promise.all([
      all("Organisation", readOrganisation),
      all("Relationship", (json) => readRelationship(json, law)),
      all("FinancialFigure", readFigure),
      all("Evidence", readEvidence),
      all("Source", readSource),
    ]);
  const graph = {
    organisations,
    relationships,
    figures,
    provisions,
    evidence,
    sources,
  };
  for (const records of Object.values(graph)) records.sort(byId);
  return { version, coverage, ...graph };
}
