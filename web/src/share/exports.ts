import type { ViewQuery, ViewQueryVariables } from "placegraph/client";
import type { Item } from "./item.js";
import { viewAddress } from "./view-address.js";

const TABLES = [
  {
    label: "CSV of relationships",
    hint: "A row for each, with its law and sources",
    suffix: "csv",
    part: "edges",
  },
  {
    label: "CSV of bodies",
    hint: "A row for each body in the picture",
    suffix: "csv",
    part: "nodes",
  },
  {
    label: "GraphML",
    hint: "For Gephi, yEd, Cytoscape or NetworkX",
    suffix: "graphml",
    part: undefined,
  },
] as const;

/** The view of the picture as files of the server, with the same arguments. None while the picture shows no family. */
export function tablesOf(asked: ViewQueryVariables): Item[] {
  return TABLES.flatMap(({ label, hint, suffix, part }) => {
    const address = viewAddress(asked, suffix, part);
    return address === null
      ? []
      : [{ label, hint, to: { address, isFile: true } }];
  });
}

type Truncation = NonNullable<ViewQuery["relationshipView"]["truncation"]>;

/** What must be known before a file is chosen: that there are no tables, or that none is whole. */
export function noteOn(
  asked: ViewQueryVariables,
  truncation: Truncation | null,
): string | null {
  if (tablesOf(asked).length === 0)
    return "No tables: every family of lines is unticked. Tick one above the picture to save its relationships.";
  return truncation === null ? null : notWhole(truncation);
}

/** That the picture leaves something out, and so do its files. */
function notWhole(truncation: Truncation): string {
  const { reason, nodesShown, nodesFound, edgesShown, edgesFound } = truncation;
  const atLeast = reason === "BODIES" ? "at least " : "";
  return `Not whole: files hold what the picture shows, ${nodesShown} of ${atLeast}${nodesFound} bodies and ${edgesShown} of the ${edgesFound} relationships between those shown.`;
}
