import type { Graph } from "../domain/model.js";
import { organisationKinds } from "../domain/organisation-kinds.js";
import { relationshipKinds } from "../domain/relationship-kinds.js";
import type { Dataset } from "./graph-store.js";
import { compareText } from "../domain/text-order.js";

/** What of a graph is told as it is, or counted one by one. */
type Described = Pick<Graph, "version" | "evidence" | "sources" | "coverage">;
type Counts = Pick<
  Dataset,
  "organisationCounts" | "relationshipCounts" | "figureCount"
>;

export function datasetOf(graph: Graph): Dataset {
  const { organisations, relationships, figures } = graph;
  return describe(graph, {
    organisationCounts: countByKind(organisationKinds, organisations),
    relationshipCounts: countByKind(relationshipKinds, relationships),
    figureCount: figures.length,
  });
}

/** Of a graph whose bodies, relationships and figures are counted already. */
export function describe(
  { version, evidence, sources, coverage }: Described,
  counts: Counts,
): Dataset {
  const findingCount = evidence.filter(({ type }) => type === "FINDING").length;
  return {
    version,
    ...counts,
    findingCount,
    recommendationCount: evidence.length - findingCount,
    sourceCount: sources.length,
    latestSourceDate: sources.reduce<number | null>(
      (latest, { date }) =>
        date !== null && (latest === null || date > latest) ? date : latest,
      null,
    ),
    licences: [
      ...new Set(sources.flatMap(({ licence }) => licence ?? [])),
    ].sort(compareText),
    coverage,
  };
}

function countByKind<K>(
  kinds: readonly K[],
  records: readonly { readonly kind: K }[],
): { kind: K; count: number }[] {
  const counts = new Map<K, number>();
  for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return kinds.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
}
