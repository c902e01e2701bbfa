import {
  kindStyle,
  type PictureLine,
  type PictureNode,
} from "placegraph/picture";

interface Told {
  readonly node: PictureNode;
  readonly layer: string;
  readonly lines: number;
  readonly expanded: boolean;
}

/** A body for those who hear the picture: what it is, where it stands, what it is joined to. */
export function inWords({ node, layer, lines, expanded }: Told): string {
  return [
    node.name,
    kindStyle(node.kind).noun,
    ...(layer === "" ? [] : [`layer ${layer}`]),
    ...(node.isRoot ? ["in the middle of the picture"] : []),
    ...(node.change === null ? [] : [changeInWords(node.change)]),
    counted(lines, "line"),
    ...(expanded ? ["opened"] : []),
    ...(node.hidden > 0
      ? [`${counted(node.hidden, "neighbour")} not drawn`]
      : []),
  ].join(", ");
}

/** What a sign of change means. */
export function changeInWords(change: "BEGAN" | "ENDED"): string {
  return change === "BEGAN"
    ? "holds on the later day only"
    : "held on the earlier day only";
}

const NUMBERS = new Intl.NumberFormat("en-GB");

export function counted(
  count: number,
  one: string,
  several = `${one}s`,
): string {
  return `${NUMBERS.format(count)} ${count === 1 ? one : several}`;
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
