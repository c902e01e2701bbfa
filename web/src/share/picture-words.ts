import type { ViewQuery, ViewQueryVariables } from "placegraph/client";
import type { SvgOptions } from "placegraph/picture";
import { dayInWords } from "../app/dates.js";

type View = Pick<
  ViewQuery["relationshipView"],
  "root" | "asOf" | "nodes" | "edges" | "truncation"
>;

/** What a picture says of itself once it has left the page: whose, of which day, how much of it, and where it is from. */
export function pictureWords(
  { root, asOf, nodes, edges, truncation }: View,
  { comparedWith }: Pick<ViewQueryVariables, "comparedWith">,
  link: string,
): SvgOptions {
  const compared =
    comparedWith == null ? "" : ` compared with ${dayInWords(comparedWith)}`;
  const title = `${root.name} on ${dayInWords(asOf)}${compared}`;
  const amount = [
    shownOf(nodes.length, truncation?.nodesFound, "bodies"),
    shownOf(edges.length, truncation?.edgesFound, "relationships"),
  ].join(", ");
  return {
    title,
    caption: `${amount} · placegraph`,
    description: `${title}: ${amount}. The law, source and licence of each are at ${link}`,
  };
}

function shownOf(shown: number, found = shown, noun: string): string {
  return shown < found ? `${shown} of ${found} ${noun}` : `${shown} ${noun}`;
}
