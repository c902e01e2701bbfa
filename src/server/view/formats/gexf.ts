import { formatDay, type Validity } from "../../../domain/time.js";
import type { CitedView } from "../cited-view.js";
import {
  cellOf,
  type Columns,
  type ColumnType,
  type Fact,
} from "../rows/columns.js";
import { EDGE_COLUMNS } from "../rows/edge-row.js";
import { NODE_COLUMNS } from "../rows/node-row.js";
import { sourceLines, viewFacts } from "../rows/view-facts.js";
import { writeEdges, writeNodes } from "./lots.js";
import { xml, XML_DECLARATION, type XmlElement } from "./xml.js";

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: "string",
  "whole number": "integer",
  number: "double",
  "yes or no": "boolean",
  list: "string",
  amounts: "string",
};

/** GEXF 1.3, in which each body and relationship lasts as long as it is valid: Gephi's timeline moves through it. */
export async function gexf(view: CitedView): Promise<string> {
  const nodes = await writeNodes(view, (rows) =>
    xml({
      node: rows.map(({ id, validity, facts }) => ({
        "@id": id,
        "@label": facts.name,
        ...lasting(validity),
        attvalues: valuesOf(facts),
      })),
    }),
  );
  const edges = await writeEdges(view, (rows) =>
    xml({
      edge: rows.map(({ id, source, target, validity, facts }) => ({
        "@id": id,
        "@source": source,
        "@target": target,
        "@label": facts.reads,
        ...lasting(validity),
        attvalues: valuesOf(facts),
      })),
    }),
  );
  return [
    XML_DECLARATION,
    `<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">`,
    xml({ meta: { creator: "placegraph", description: descriptionOf(view) } }),
    `<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">`,
    xml({ attributes: attributesOf("node", NODE_COLUMNS) }),
    xml({ attributes: attributesOf("edge", EDGE_COLUMNS) }),
    "<nodes>",
    ...nodes,
    "</nodes>",
    "<edges>",
    ...edges,
    "</edges>",
    "</graph>",
    "</gexf>\n",
  ].join("\n");
}

/** GEXF counts the last day in. */
function lasting({ from, to }: Validity): XmlElement {
  return {
    ...(from === null ? {} : { "@start": formatDay(from) }),
    ...(to === null ? {} : { "@end": formatDay(to - 1) }),
  };
}

function attributesOf(of: "node" | "edge", columns: Columns): XmlElement {
  return {
    "@class": of,
    attribute: Object.entries(columns).map(([name, type]) => ({
      "@id": name,
      "@title": name,
      "@type": TYPES[type],
    })),
  };
}

function valuesOf(facts: Readonly<Record<string, Fact>>): XmlElement {
  const attvalue = Object.entries(facts).flatMap(([name, fact]) => {
    const cell = cellOf(fact);
    return cell === null ? [] : [{ "@for": name, "@value": cell }];
  });
  return { attvalue };
}

/** GEXF has no facts of a graph but a text: one line each, then the sources. */
function descriptionOf(view: CitedView): string {
  const facts = Object.entries<Fact>(viewFacts(view)).flatMap(
    ([name, fact]) => {
      const cell = cellOf(fact);
      return cell === null ? [] : [`${name}: ${cell}`];
    },
  );
  return [...facts, "sources:", ...sourceLines(view)].join("\n");
}
