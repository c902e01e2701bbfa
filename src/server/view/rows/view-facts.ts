import { NOT_STATED } from "../../../domain/citation/citation.js";
import type { Source } from "../../../domain/model.js";
import { compareText } from "../../../domain/text-order.js";
import { formatDay } from "../../../domain/time.js";
import type { CitedView } from "../cited-view.js";
import type { FactsOf } from "./columns.js";

/** What every format that can tells of the view as a whole. */
export const VIEW_COLUMNS = {
  root: "text",
  name: "text",
  asOf: "text",
  comparedWith: "text",
  depth: "whole number",
  expand: "list",
  families: "list",
  kinds: "list",
  maxNodes: "whole number",
  datasetVersion: "text",
  truncated: "yes or no",
  truncationReason: "text",
  truncationReading: "text",
  nodesShown: "whole number",
  nodesFound: "whole number",
  edgesShown: "whole number",
  edgesFound: "whole number",
  attribution: "text",
  licences: "list",
} as const;

export function viewFacts({ seen, sources, datasetVersion }: CitedView) {
  const { asked, root, nodes, edges, truncation } = seen;
  return {
    root: root.record.id,
    name: root.record.name,
    asOf: formatDay(asked.asOf),
    comparedWith:
      asked.comparedWith == null ? null : formatDay(asked.comparedWith),
    depth: asked.depth,
    expand: asked.expand,
    families: asked.families ?? null,
    kinds: asked.kinds ?? null,
    maxNodes: asked.maxNodes,
    datasetVersion,
    truncated: truncation !== null,
    truncationReason: truncation?.reason ?? null,
    truncationReading: truncation?.reading ?? null,
    nodesShown: nodes.length,
    nodesFound: truncation?.nodesFound ?? nodes.length,
    edgesShown: edges.length,
    edgesFound: truncation?.edgesFound ?? edges.length,
    attribution: attributionOf(sources),
    licences: eachInOrder(sources, "licence"),
  } satisfies FactsOf<typeof VIEW_COLUMNS>;
}

/** A source as a reader needs it to find it. */
export interface SourceFacts {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly licence: string | null;
}

export function sourceFacts({ sources }: CitedView): SourceFacts[] {
  return Array.from(
    sources.values(),
    ({ id, title, publisher, url, licence }) => ({
      id,
      title,
      publisher,
      url,
      licence,
    }),
  );
}

/** The sources as lines of text, for formats that have no lists of records. */
export function sourceLines(view: CitedView): string[] {
  return sourceFacts(view).map(({ id, title, publisher, url, licence }) =>
    [`${id}: ${title}`, publisher, url, licence]
      .filter((part) => part !== null)
      .join(", "),
  );
}

function attributionOf(sources: CitedView["sources"]): string {
  const publishers = eachInOrder(sources, "publisher");
  const known = publishers.filter((name) => name !== NOT_STATED);
  return `Contains information from: ${known.join("; ")}.`;
}

function eachInOrder(
  sources: ReadonlyMap<string, Source>,
  fact: "publisher" | "licence",
): string[] {
  const facts = Array.from(sources.values(), (source) => source[fact] ?? []);
  return [...new Set(facts.flat())].sort(compareText);
}
