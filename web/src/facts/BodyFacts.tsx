import { BodyFactsDocument } from "placegraph/client";
import { useQuery } from "urql";
import { Answer } from "../app/Answer.js";
import { CopyButton } from "../app/CopyButton.js";
import { Sources } from "../app/Sources.js";
import { useExplorer } from "../app/state.js";
import { daySeen } from "../app/today.js";
import { Evidence } from "./Evidence.js";
import { Families } from "./Families.js";
import { Figures } from "./Figures.js";
import { Head } from "./Head.js";
import { Known } from "./Known.js";
import { NotInForce } from "./NotInForce.js";

/** A body: what it is, since when, its codes and figures, whom it is joined to, what was found about it. */
export function BodyFacts({ id }: { readonly id: string }) {
  const asOf = daySeen(useExplorer()[0]);
  const [facts] = useQuery({
    query: BodyFactsDocument,
    variables: { id, asOf },
  });
  return (
    <Answer of={facts} what="what is known of this body">
      {({ organisation: body }) =>
        body === null ? (
          <p>
            Nobody has the id <code>{id}</code>. Find a body by its name or code
            in the box at the top.
          </p>
        ) : (
          <>
            {!body.inForce && <NotInForce body={body} />}
            <Head body={body} />
            <Known body={body} />
            <Families body={body} />
            <Figures id={id} asOf={asOf} />
            <Evidence id={id} asOf={asOf} />
            <section>
              <h3>Cite this record</h3>
              <blockquote className="facts-citation">
                {body.citation}
              </blockquote>
              <CopyButton text={body.citation} label="Copy the citation" />
              <Sources sources={body.sources} />
            </section>
          </>
        )
      }
    </Answer>
  );
}
