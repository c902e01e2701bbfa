import { counted } from "../app/words.js";
import {
  kindStyle,
  type PictureLine,
  type PictureNode,
} from "placegraph/picture";

interface Told {
  readonly node: PictureNode;
  /** What is written of its name. */
  readonly written: readonly string[];
  readonly layer: string;
  readonly lines: number;
  readonly expanded: boolean;
}

/** A body for those who hear the picture: what it is, where it stands, what it is joined to. */
export function inWords(told: Told): string {
  const { node, written, layer, lines, expanded } = told;
  const label = written.join(" ");
  return [
    // A name cut in its middle is also told as it is written: who speaks to the page reads it from there.
    ...(label.includes("… ") ? [label] : []),
    // Brackets are not read aloud, and a name cut within them would not be found in its label.
    node.name.replace(/ \(([^)]*)\)/g, ", $1"),
    kindStyle(node.kind).noun,
    ...(layer === "" ? [] : [`layer ${layer}`]),
    ...(node.isRoot ? ["in the middle of the picture"] : []),
    ...(node.inForce ? [] : ["not in force on the day seen"]),
    ...(node.change === null ? [] : [changeInWords(node.change)]),
    counted(lines, "line"),
    ...(expanded ? ["opened"] : []),
    ...(node.hidden > 0
      ? [`${counted(node.hidden, "neighbour")} not drawn`]
      : []),
  ].join(", ");
}

/** How many lines, and of how many relationships: those of one family between the same two bodies are one line. */
export function linesInWords(
  lines: readonly Pick<PictureLine, "relationships">[],
): string {
  const held = lines.reduce((sum, line) => sum + line.relationships.length, 0);
  return `${counted(lines.length, "line")} for ${counted(held, "relationship")}`;
}

/** What a sign of change means. */
export function changeInWords(change: "BEGAN" | "ENDED"): string {
  return change === "BEGAN"
    ? "holds on the later day only"
    : "held on the earlier day only";
}

/** What a line says: from whom, what, to whom. */
export function lineInWords(
  { from, to, reads, change }: PictureLine,
  nodes: ReadonlyMap<string, { readonly name: string }>,
): string {
  const nameOf = (id: string): string => nodes.get(id)?.name ?? id;
  const when = change === null ? "" : `, ${changeInWords(change)}`;
  return `${nameOf(from)} ${reads.join(", ")} ${nameOf(to)}${when}`;
}
