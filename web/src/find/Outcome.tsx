import { Failure } from "../app/Answer.js";
import type { useAnswer } from "./useAnswer.js";

interface Props {
  readonly text: string;
  readonly answer: ReturnType<typeof useAnswer>;
}

/** How the search went, told to those who cannot see the list too. */
export function Outcome({ text, answer }: Props) {
  const { asked, hits, more, error, waiting } = answer;
  if (!asked) return null;
  if (error !== undefined) return <Failure error={error} />;
  if (waiting) return <p role="status">Searching…</p>;
  if (hits.length === 0)
    return (
      <p role="status">
        Nothing is called “{text.trim()}”. Names and codes of bodies are
        searched, not postcodes or towns: check the spelling, use fewer words,
        or try a code such as QWO or E08000035.
      </p>
    );
  const count = `${hits.length} found`;
  return (
    <p role="status" className={more ? "find-count" : "find-count unseen"}>
      {more
        ? `The best ${hits.length} are shown. Type more of the name to narrow them.`
        : count}
    </p>
  );
}
