import type { ViewQuery, ViewQueryVariables } from "placegraph/client";
import type { SvgOptions } from "placegraph/picture";
import { dayInWords } from "../app/dates.js";
import { laterNameOf } from "../app/later-name.js";

interface Told {
  readonly relationshipView: Pick<
    ViewQuery["relationshipView"],
    "root" | "asOf" | "nodes" | "edges" | "truncation"
  >;
  readonly dataset: Pick<ViewQuery["dataset"], "version">;
}

interface Addresses {
  /** Of the page, as it shows the picture. */
  readonly page: string;
  /** Of the server's file with sources and licences; null: there is none. */
  readonly record: string | null;
}

/** So many characters of a version tell it from any other. */
const ENOUGH = 12;

/** What a picture says of itself once it has left the page: whose, of which day, how much of it, and where it is from. */
export function pictureWords(
  { relationshipView, dataset }: Told,
  { comparedWith }: Pick<ViewQueryVariables, "comparedWith">,
  { page, record }: Addresses,
): SvgOptions {
  const { root, asOf, nodes, edges, truncation } = relationshipView;
  const compared =
    comparedWith == null ? "" : ` compared with ${dayInWords(comparedWith)}`;
  const title = `${root.nameOnDay} on ${dayInWords(asOf)}${compared}`;
  const later = laterNameOf(root);
  const amount = [
    shownOf(nodes.length, truncation?.nodesFound, "bodies"),
    shownOf(edges.length, truncation?.edgesFound, "relationships"),
  ].join(", ");
  return {
    title,
    caption: [
      ...(later === null ? [] : [later]),
      amount,
      `placegraph, dataset ${dataset.version.slice(0, ENOUGH)}`,
    ].join(" · "),
    description: `${title}: ${amount}. The law and source of each are at ${page}`,
    foot: `Sources and licences: ${record ?? page}`,
  };
}

function shownOf(shown: number, found = shown, noun: string): string {
  return shown < found ? `${shown} of ${found} ${noun}` : `${shown} ${noun}`;
}
