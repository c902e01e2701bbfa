import {
  LAYER_TITLES,
  LAYERS,
  pictureOf,
  type PictureLine,
  type PictureNode,
} from "../../../picture/index.js";
import { ownTurn } from "../../../own-turn.js";
import { laterNameOf, titleOf } from "../title-of.js";
import type { CitedView } from "../cited-view.js";
import { drawableOf } from "../drawable-of.js";
import { oneLine } from "../one-line.js";
import { sourceLines, viewFacts } from "../rows/view-facts.js";

/**
 * A flowchart: a box for each layer, and one line for all relationships of a family between two bodies. Comments tell the day, the edition,
 * what is left out and the sources; the relationships' own bases have no place in it.
 */
export async function mermaid(view: CitedView): Promise<string> {
  await ownTurn();
  const { nodes, lines } = pictureOf(drawableOf(view.seen));
  await ownTurn();
  const names = new Map(nodes.map(({ id }, at) => [id, `n${at}`]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return [
    "---",
    `title: ${JSON.stringify(titleOf(view))}`,
    "---",
    ...commentsOf(view),
    "flowchart TB",
    ...LAYERS.flatMap((layer, row) =>
      boxOf(
        { id: layer, title: LAYER_TITLES[row] ?? layer },
        nodes.filter((node) => node.row === row),
        nameOf,
      ),
    ),
    ...lines.map((line) => lineOf(line, nameOf)),
    "",
  ].join("\n");
}

function boxOf(
  { id, title }: { readonly id: string; readonly title: string },
  nodes: readonly PictureNode[],
  nameOf: (id: string) => string,
): string[] {
  if (nodes.length === 0) return [];
  return [
    `  subgraph ${id}["${title}"]`,
    ...nodes.map(({ id, name }) => `    ${nameOf(id)}["${escaped(name)}"]`),
    "  end",
  ];
}

/** What is on one of two days alone is dashed, and says which. */
function lineOf(
  { from, to, reads, change }: PictureLine,
  nameOf: (id: string) => string,
): string {
  const said = `${reads.join("; ")}${change === null ? "" : ` (${change.toLowerCase()})`}`;
  const arrow = change === null ? "-->" : "-.->";
  return `  ${nameOf(from)} ${arrow}|"${escaped(said)}"| ${nameOf(to)}`;
}

function commentsOf(view: CitedView): string[] {
  const { asOf, datasetVersion, truncationReading, attribution, licences } =
    viewFacts(view);
  return [
    ...laterNameOf(view),
    `as of ${asOf}, dataset ${datasetVersion}`,
    ...(truncationReading === null ? [] : [truncationReading]),
    attribution,
    `licences: ${licences.join("; ")}`,
    ...sourceLines(view).map((line) => `source ${line}`),
  ].map((text) => `%% ${oneLine(text)}`);
}

/** Mermaid reads Markdown, HTML and its own signs in texts; its entities are between # and ;. */
function escaped(text: string): string {
  return oneLine(text).replace(
    /["#&<>\\`*_[\]{}|]/g,
    (sign) => `#${sign.charCodeAt(0)};`,
  );
}
