import { inLots } from "../../../own-turn.js";
import type { CitedView } from "../cited-view.js";
import { edgeRow, type EdgeRow } from "../rows/edge-row.js";
import { nodeRow, type NodeRow } from "../rows/node-row.js";

/** Written in one turn of the event loop: some milliseconds of work in the slowest format. */
const LOT = 50;

export function writeNodes(
  view: CitedView,
  write: (rows: readonly NodeRow[]) => string,
): Promise<string[]> {
  return inLots(view.seen.nodes, LOT, (lot) => [
    write(lot.map((node) => nodeRow(node, view))),
  ]);
}

export function writeEdges(
  view: CitedView,
  write: (rows: readonly EdgeRow[]) => string,
): Promise<string[]> {
  return inLots(view.seen.edges, LOT, (lot) => [
    write(lot.map((edge) => edgeRow(edge, view))),
  ]);
}
