import { TraceMissedDocument } from "placegraph/client";
import { useQuery } from "urql";
import { Answer } from "../../app/Answer.js";
import { CopyButton } from "../../app/CopyButton.js";
import { adviceOf } from "./advice.js";
import { AdviceButtons } from "./AdviceButtons.js";
import { NearestMiss } from "./NearestMiss.js";
import { questionOf, type Trace } from "../useTrace.js";

/** Why there is no line: what cut it, what would let one through, and the nearest that was missed. */
export function Missed({ trace }: { readonly trace: Trace }) {
  const question = questionOf(trace);
  const [missed] = useQuery({
    query: TraceMissedDocument,
    variables: question,
  });
  return (
    <>
      <h3>No line found</h3>
      <Answer of={missed} what="why there is no line">
        {({ accountabilityPaths: { explanation } }) =>
          explanation !== null && (
            <>
              <p role="status">{explanation.reading}</p>
              <AdviceButtons advice={adviceOf(explanation.cuts, question)} />
              <CopyButton text={trace.citation} label="Copy the citation" />
              {explanation.nearestMiss !== null && (
                <NearestMiss line={explanation.nearestMiss} on={trace.asOf} />
              )}
            </>
          )
        }
      </Answer>
    </>
  );
}
