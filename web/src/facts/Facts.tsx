import { BodyFacts } from "./BodyFacts.js";
import { LineFacts } from "./LineFacts.js";
import { isLine } from "./line.js";
import "./facts.css";

/** What is recorded of what is selected: a body, or the relationships drawn as one line. */
export function Facts({ body }: { readonly body: string }) {
  return (
    <article className="facts">
      {isLine(body) ? (
        <LineFacts key={body} line={body} />
      ) : (
        <BodyFacts key={body} id={body} />
      )}
    </article>
  );
}
