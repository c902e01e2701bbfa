import type { CitedView } from "../cited-view.js";
import {
  cellOf,
  type Columns,
  type ColumnType,
  type Fact,
} from "../rows/columns.js";
import { EDGE_COLUMNS } from "../rows/edge-row.js";
import { NODE_COLUMNS } from "../rows/node-row.js";
import { sourceLines, VIEW_COLUMNS, viewFacts } from "../rows/view-facts.js";
import { writeEdges, writeNodes } from "./lots.js";
import { xml, XML_DECLARATION, type XmlElement } from "./xml.js";

/** A label is what Gephi shows. */
const KEYS = {
  graph: { ...VIEW_COLUMNS, sources: "list" },
  node: { label: "text", ...NODE_COLUMNS },
  edge: { label: "text", ...EDGE_COLUMNS },
} as const satisfies Record<string, Columns>;
type Part = keyof typeof KEYS;

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: "string",
  "whole number": "int",
  number: "double",
  "yes or no": "boolean",
  list: "string",
  amounts: "string",
};

/** GraphML, with every fact as data of its body, its relationship or the graph. */
export async function graphml(view: CitedView): Promise<string> {
  const about = { ...viewFacts(view), sources: sourceLines(view) };
  const nodes = await writeNodes(view, (rows) =>
    xml({
      node: rows.map(({ id, facts }) => ({
        "@id": id,
        data: dataOf("node", { label: facts.name, ...facts }),
      })),
    }),
  );
  const edges = await writeEdges(view, (rows) =>
    xml({
      edge: rows.map(({ id, source, target, facts }) => ({
        "@id": id,
        "@source": source,
        "@target": target,
        data: dataOf("edge", { label: facts.reads, ...facts }),
      })),
    }),
  );
  return [
    XML_DECLARATION,
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`,
    xml({ key: [...keysOf("graph"), ...keysOf("node"), ...keysOf("edge")] }),
    `<graph id="view" edgedefault="directed">`,
    xml({ data: dataOf("graph", about) }),
    ...nodes,
    ...edges,
    "</graph>",
    "</graphml>\n",
  ].join("\n");
}

function keysOf(part: Part): XmlElement[] {
  return Object.entries<ColumnType>(KEYS[part]).map(([name, type]) => ({
    "@id": keyOf(part, name),
    "@for": part,
    "@attr.name": name,
    "@attr.type": TYPES[type],
  }));
}

function dataOf(
  part: Part,
  facts: Readonly<Record<string, Fact>>,
): XmlElement[] {
  return Object.entries(facts).flatMap(([name, fact]) => {
    const cell = cellOf(fact);
    return cell === null ? [] : [{ "@key": keyOf(part, name), "#": cell }];
  });
}

function keyOf(part: Part, name: string): string {
  return `${part}.${name}`;
}
