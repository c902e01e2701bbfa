import type { ViewQuery } from "placegraph/client";

type Truncation = ViewQuery["relationshipView"]["truncation"];

/** That the picture is not whole, what is left out, and why. */
export function LeftOut({ truncation }: { readonly truncation: Truncation }) {
  if (truncation === null) return null;
  const { reason, nodesShown, nodesFound, edgesShown, edgesFound } = truncation;
  const count = (number: number): string => number.toLocaleString("en-GB");
  return (
    <p className="picture-left-out" role="note">
      <strong>Not whole.</strong>{" "}
      {reason === "EDGES"
        ? `${count(edgesShown)} of ${count(edgesFound)} relationships are drawn.`
        : `${count(nodesShown)} of ${reason === "BODIES" ? "more than " : ""}${count(nodesFound)} bodies are drawn: the nearest, and those joined to most others.`}
    </p>
  );
}
