import papaparse from "papaparse";
import type { CitedView } from "../cited-view.js";
import { cellOf, type Columns, type Fact } from "../rows/columns.js";
import { EDGE_COLUMNS } from "../rows/edge-row.js";
import { NODE_COLUMNS } from "../rows/node-row.js";
import { VIEW_COLUMNS, viewFacts } from "../rows/view-facts.js";
import { writeEdges, writeNodes } from "./lots.js";

/** A table has no place for facts about itself: the day, the edition and what is left out stand in each row. */
const ABOUT_VIEW = [
  "asOf",
  "comparedWith",
  "datasetVersion",
  "truncationReason",
] as const satisfies readonly (keyof typeof VIEW_COLUMNS)[];

export async function csvOfNodes(view: CitedView): Promise<string> {
  const about = aboutView(view);
  const rows = await writeNodes(view, (lot) =>
    csvLines(
      lot.map(({ id, facts }) => [id, ...cells(facts, NODE_COLUMNS), ...about]),
    ),
  );
  const header = ["id", ...Object.keys(NODE_COLUMNS), ...ABOUT_VIEW];
  return [csvLines([header]), ...rows].join("");
}

export async function csvOfEdges(view: CitedView): Promise<string> {
  const about = aboutView(view);
  const names = new Map(
    view.seen.nodes.map(({ body: { record } }) => [record.id, record.name]),
  );
  const rows = await writeEdges(view, (lot) =>
    csvLines(
      lot.map(({ id, source, target, facts }) => [
        id,
        source,
        names.get(source),
        target,
        names.get(target),
        ...cells(facts, EDGE_COLUMNS),
        ...about,
      ]),
    ),
  );
  const ends = ["from", "fromName", "to", "toName"];
  const header = ["id", ...ends, ...Object.keys(EDGE_COLUMNS), ...ABOUT_VIEW];
  return [csvLines([header]), ...rows].join("");
}

function aboutView(view: CitedView): Cell[] {
  const facts = viewFacts(view);
  return ABOUT_VIEW.map((name) => facts[name]);
}

type Cell = ReturnType<typeof cellOf> | undefined;

function cells(
  facts: Readonly<Record<string, Fact>>,
  columns: Columns,
): Cell[] {
  return Object.keys(columns).map((name) => cellOf(facts[name] ?? null));
}

/** Nothing of the graph begins like a formula. Should something, a spreadsheet is to show it, and not to run it. */
function csvLines(rows: Cell[][]): string {
  return `${papaparse.unparse(rows, { escapeFormulae: true })}\r\n`;
}
