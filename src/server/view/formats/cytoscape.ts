import type { CitedView } from "../cited-view.js";
import { sourceFacts, viewFacts } from "../rows/view-facts.js";
import { jsonItems } from "./json-items.js";
import { writeEdges, writeNodes } from "./lots.js";

/** What Cytoscape.js reads as `elements`, and as `data` of the graph. */
export async function cytoscape(view: CitedView): Promise<string> {
  const data = { ...viewFacts(view), sources: sourceFacts(view) };
  const nodes = await writeNodes(view, (rows) =>
    jsonItems(rows.map(({ id, facts }) => ({ data: { id, ...facts } }))),
  );
  const edges = await writeEdges(view, (rows) =>
    jsonItems(
      rows.map(({ id, source, target, facts }) => ({
        data: { id, source, target, ...facts },
      })),
    ),
  );
  return `{"data":${JSON.stringify(data)},"elements":{"nodes":[${nodes.join()}],"edges":[${edges.join()}]}}\n`;
}
