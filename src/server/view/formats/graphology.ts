import type { CitedView } from "../cited-view.js";
import { sourceFacts, viewFacts } from "../rows/view-facts.js";
import { jsonItems } from "./json-items.js";
import { writeEdges, writeNodes } from "./lots.js";

const OPTIONS = { type: "directed", multi: true, allowSelfLoops: true };

/** What Graphology's `import` reads. A label is what Sigma draws. */
export async function graphology(view: CitedView): Promise<string> {
  const attributes = { ...viewFacts(view), sources: sourceFacts(view) };
  const nodes = await writeNodes(view, (rows) =>
    jsonItems(
      rows.map(({ id, facts }) => ({
        key: id,
        attributes: { label: facts.name, ...facts },
      })),
    ),
  );
  const edges = await writeEdges(view, (rows) =>
    jsonItems(
      rows.map(({ id, source, target, facts }) => ({
        key: id,
        source,
        target,
        attributes: { label: facts.reads, ...facts },
      })),
    ),
  );
  return `{"options":${JSON.stringify(OPTIONS)},"attributes":${JSON.stringify(attributes)},"nodes":[${nodes.join()}],"edges":[${edges.join()}]}\n`;
}
