import type { Picture } from "placegraph/picture";
import { kindsInWords } from "../../app/kinds.js";
import { counted } from "../../app/words.js";
import type { Pile, PiledDiagram } from "./piles.js";

/** The picture of lines laid over each other: the body that answers at the bottom, a row for each hop above it. */
export function pictureOfLines({ piles, steps }: PiledDiagram): Picture {
  const top = Math.max(0, ...piles.map(({ hop }) => hop));
  return {
    nodes: piles.map((pile) => ({
      id: pile.id,
      name: nameOf(pile),
      kind: pile.kind,
      row: top - pile.hop,
      degree: 0,
      hidden: 0,
      isRoot: pile.hop === 0,
      inForce: true,
      change: null,
    })),
    lines: steps.map(({ from, to, family, reads }) => ({
      id: [from, to, family].join(" "),
      from,
      to,
      family,
      change: null,
      reads: [reads],
      relationships: [],
    })),
  };
}

/** What the rows are called, from the top. */
export function titlesOf({ piles }: PiledDiagram): string[] {
  const top = Math.max(0, ...piles.map(({ hop }) => hop));
  return Array.from({ length: top + 1 }, (_, row) => {
    const hop = top - row;
    if (hop === 0) return "The body that answers";
    return counted(hop, "hop");
  });
}

function nameOf({ name, kind, members }: Pile): string {
  return members.length === 1
    ? name
    : `${kindsInWords(kind)} (${String(members.length)})`;
}
