import { LineFactsDocument, type FactLineFragment } from "placegraph/client";
import { useQuery } from "urql";
import { Answer } from "../app/Answer.js";
import { familyInWords } from "../app/kinds.js";
import { useExplorer } from "../app/state.js";
import { daySeen } from "../app/today.js";
import { useView } from "../app/useView.js";
import { relationshipsOf } from "./line.js";
import { Drawn } from "./Drawn.js";

/** The API answers so many ids at once. */
const MOST = 200;

/** The relationships that are drawn as one line of the picture, each with all that it rests on. */
export function LineFacts({ line }: { readonly line: string }) {
  const [state] = useExplorer();
  const view = useView(state.body ?? "");
  return (
    <Answer of={view} what="the picture">
      {({ relationshipView }) => {
        const ids = relationshipsOf(line, relationshipView);
        return ids.length === 0 ? (
          <p>
            The line selected is not in the picture as it is now. Select
            another, or a body.
          </p>
        ) : (
          <Lines ids={ids} asOf={daySeen(state)} />
        );
      }}
    </Answer>
  );
}

interface LinesProps {
  readonly ids: readonly string[];
  readonly asOf: string;
}

function Lines({ ids, asOf }: LinesProps) {
  const [answer] = useQuery({
    query: LineFactsDocument,
    variables: { ids: ids.slice(0, MOST), asOf },
  });
  return (
    <Answer of={answer} what="the relationships">
      {({ nodes }) => {
        const lines = nodes.filter(isRelationship);
        const [first] = lines;
        if (first === undefined) return null;
        return (
          <>
            <h2>
              {familyInWords(first.family)} between {first.from.name} and{" "}
              {first.to.name}
            </h2>
            <Drawn lines={lines} />
            {ids.length > MOST && (
              <p>
                The first {MOST} of {ids.length} are shown.
              </p>
            )}
          </>
        );
      }}
    </Answer>
  );
}

function isRelationship(node: object | null): node is FactLineFragment {
  return node !== null && "readsBackward" in node;
}
