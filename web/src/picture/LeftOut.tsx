import type { ViewQuery } from "placegraph/client";
import { inFigures } from "../app/words.js";

type Truncation = ViewQuery["relationshipView"]["truncation"];

/** That the picture is not whole, what is left out, and why. */
export function LeftOut({ truncation }: { readonly truncation: Truncation }) {
  if (truncation === null) return null;
  const { reason, nodesShown, nodesFound, edgesShown, edgesFound } = truncation;
  return (
    <p className="picture-left-out" role="note">
      <strong>Not whole.</strong>{" "}
      {reason === "EDGES"
        ? `${inFigures(edgesShown)} of ${inFigures(edgesFound)} relationships are drawn.`
        : `${inFigures(nodesShown)} of ${reason === "BODIES" ? "more than " : ""}${inFigures(nodesFound)} bodies are drawn: the nearest, and those joined to most others.`}
    </p>
  );
}
