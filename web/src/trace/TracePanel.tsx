import { Answer } from "../app/Answer.js";
import { useExplorer } from "../app/state.js";
import { Missed } from "./missed/Missed.js";
import { Question } from "./question/Question.js";
import { Traced } from "./Traced.js";
import { useTrace } from "./useTrace.js";
import "./trace.css";

/** The question and its answer: the lines of answering from a body, or why there is none. */
export default function TracePanel({ body }: { readonly body: string }) {
  const [{ to }] = useExplorer();
  const trace = useTrace(body);
  const answered = trace.data?.accountabilityPaths;
  const end = answered?.to?.id === to ? answered?.to : null;
  return (
    <div className="trace">
      <h2>To whom {answered?.from.nameOnDay ?? "it"} answers</h2>
      <Question
        from={body}
        to={to === null ? null : { id: to, name: end?.name ?? to }}
      />
      <Answer of={trace} what="lines of answering">
        {({ accountabilityPaths }) =>
          accountabilityPaths.pathCount === 0 ? (
            <Missed trace={accountabilityPaths} />
          ) : (
            <Traced trace={accountabilityPaths} />
          )
        }
      </Answer>
    </div>
  );
}
