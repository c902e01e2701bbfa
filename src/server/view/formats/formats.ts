import { csvOfEdges, csvOfNodes } from "./csv.js";
import { cytoscape } from "./cytoscape.js";
import type { Format, Write } from "./format.js";
import { gexf } from "./gexf.js";
import { graphml } from "./graphml.js";
import { graphology } from "./graphology.js";
import { mermaid } from "./mermaid.js";
import { svg } from "./svg.js";

/** The formats, by the ending of an address. */
export const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  [
    "json",
    {
      mediaType: "application/json; charset=utf-8",
      chosenBy: "form",
      ways: [
        { name: "cytoscape", write: cytoscape },
        { name: "graphology", write: graphology },
      ],
    },
  ],
  ["graphml", oneWay("application/graphml+xml; charset=utf-8", graphml)],
  ["gexf", oneWay("application/gexf+xml; charset=utf-8", gexf)],
  [
    "csv",
    {
      mediaType: "text/csv; charset=utf-8; header=present",
      chosenBy: "part",
      ways: [
        { name: "edges", write: csvOfEdges },
        { name: "nodes", write: csvOfNodes },
      ],
    },
  ],
  ["mmd", oneWay("text/vnd.mermaid; charset=utf-8", mermaid)],
  ["svg", oneWay("image/svg+xml; charset=utf-8", svg)],
]);

function oneWay(mediaType: string, write: Write): Format {
  return { mediaType, ways: [{ name: "", write }] };
}
