import { kindInWords } from "../app/kinds.js";
import { matchInWords, standingInWords, type Choice } from "./choices.js";

/** A body found: its name, its kind, what matched besides its name, and whether it is no more; or one that took over from it. */
export function ChoiceInWords({ choice }: { readonly choice: Choice }) {
  const { name, hit } = choice;
  if (hit === null)
    return (
      <>
        <span aria-hidden="true">→ </span>
        <span className="unseen">Successor: </span>
        {name}
      </>
    );
  const standing = standingInWords(hit);
  const known = [kindInWords(hit.organisation.kind), matchInWords(hit)];
  return (
    <>
      <span className="find-name">{name}</span>
      <span className="find-about">
        {known.filter((part) => part !== null).join(" · ")}
        {standing !== null && (
          <span className="find-standing"> · {standing}</span>
        )}
      </span>
    </>
  );
}
