import { Answer, Failure } from "../app/Answer.js";
import type { Family } from "../app/state.js";
import { inFigures } from "../app/words.js";
import { Phrases } from "./Phrases.js";
import { usePages } from "./usePages.js";

const PAGE = 50;

interface Props {
  readonly id: string;
  readonly asOf: string;
  readonly family: Family;
}

/** The relationships of a body in one family, fifty at a time. */
export function FamilyRows({ id, asOf, family }: Props) {
  const { first, rows, total, more, waiting, failure, showMore } = usePages({
    id,
    asOf,
    family,
    first: PAGE,
  });
  return (
    <Answer of={first} what="the relationships">
      {() => (
        <>
          <Phrases rows={rows} seenFrom={id} />
          {failure !== undefined && <Failure error={failure} />}
          {more && (
            <p className="facts-more">
              <button
                type="button"
                disabled={waiting}
                onClick={() => void showMore()}
              >
                Show {Math.min(PAGE, total - rows.length)} more
              </button>{" "}
              <span role="status">
                {inFigures(rows.length)} of {inFigures(total)} shown
              </span>
            </p>
          )}
        </>
      )}
    </Answer>
  );
}
