import { ChangesDocument } from "placegraph/client";
import { stringifyDocument } from "urql";
import { CopyButton } from "../app/CopyButton.js";
import { useExplorer } from "../app/state.js";
import { graphiqlAddress } from "../share/graphiql-address.js";
import { lastingLink } from "../share/lasting-link.js";
import type { Asked } from "./changes-shown.js";

interface Props {
  /** What is cited, in sentences: of whom, between which days, how much. */
  readonly what: string;
  /** The version of the data. */
  readonly version: string;
  readonly asked: Asked;
}

/** A text to cite a comparison by, and the query that gives it again. */
export function CiteChanges({ what, version, asked }: Props) {
  const [state] = useExplorer();
  const query = graphiqlAddress(stringifyDocument(ChangesDocument), asked);
  const citation = `${what} placegraph, data version ${version}, ${lastingLink(state)}`;
  return (
    <section className="changes-cite">
      <h3>Cite this comparison</h3>
      <p>{citation}</p>
      <CopyButton text={citation} label="Copy the citation" />
      {query !== null && <a href={query}>Open the query in GraphiQL</a>}
    </section>
  );
}
