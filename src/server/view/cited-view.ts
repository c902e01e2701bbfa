import { sourceIdsBehind } from "../../domain/citation/source-ids.js";
import { eachOnce } from "../../domain/each-once.js";
import type { Relationship, Source } from "../../domain/model.js";
import { byId } from "../../domain/text-order.js";
import { sourcesOf } from "../../graphql/citations/sources-of.js";
import type { Context } from "../../graphql/context.js";
import type { SeenView } from "../../graphql/view/seen-view.js";

/** A view with all that a file of it must tell by itself: where each fact was read, and in which edition of the data. */
export interface CitedView {
  readonly seen: SeenView;
  /** Every source that a body, a relationship, a law or an amount of the view cites, by id. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly datasetVersion: string;
}

export async function citeView(
  seen: SeenView,
  { loaders }: Context,
): Promise<CitedView> {
  const cited = new Set([
    ...seen.nodes.flatMap(({ body }) => body.record.sourceIds),
    ...seen.edges.flatMap(({ record }) => sourceIdsOf(record)),
  ]);
  const [sources, { version }] = await Promise.all([
    sourcesOf([...cited], loaders),
    loaders.dataset(),
  ]);
  return {
    seen,
    sources: new Map(
      eachOnce(sources)
        .sort(byId)
        .map((source) => [source.id, source]),
    ),
    datasetVersion: version,
  };
}

/** All that a relationship cites: for itself, for the law it rests on, for each amount. */
export function sourceIdsOf(relationship: Relationship): string[] {
  const amounts = relationship.family === "FUNDING" ? relationship.amounts : [];
  return [
    ...new Set([
      ...sourceIdsBehind(relationship),
      ...amounts.map(({ sourceId }) => sourceId),
    ]),
  ];
}
