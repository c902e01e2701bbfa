import { useId, type ComponentProps } from "react";
import { dayInWords } from "../../app/dates.js";
import { familyInWords, familyTells } from "../../app/kinds.js";
import { FAMILIES, useExplorer, type Family } from "../../app/state.js";
import { daySeen } from "../../app/today.js";
import { counted } from "../../app/words.js";
import { To } from "./To.js";

const MOST_HOPS = 12;

const NOT_ANSWERING: readonly Family[] = ["FUNDING", "GEOGRAPHY", "SUCCESSION"];

/** Where lines may end, what they may run through, and how long they may be. The day is that of the whole page. */
export function Question({ from, to }: ComponentProps<typeof To>) {
  const [state, change] = useExplorer();
  const { through, hops } = state;
  const id = useId();
  const lengths = Array.from({ length: MOST_HOPS }, (_, place) => place + 1);
  return (
    <form
      className="trace-question"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <To from={from} to={to} />
      <fieldset>
        <legend>Through</legend>
        {FAMILIES.map((family) => (
          <label key={family} title={familyTells(family)}>
            <input
              type="checkbox"
              checked={through.includes(family)}
              onChange={({ target }) =>
                void change({
                  line: null,
                  through: FAMILIES.filter((each) =>
                    each === family ? target.checked : through.includes(each),
                  ),
                })
              }
            />
            {familyInWords(family)}
          </label>
        ))}
        {through.length === 0 && (
          <p role="alert">Choose at least one family to run through.</p>
        )}
        {through.some((family) => NOT_ANSWERING.includes(family)) && (
          <p className="evidence">
            Nobody answers by funding, geography or succession: lines through
            these show where money or functions go.
          </p>
        )}
      </fieldset>
      <p>
        <label htmlFor={`${id}hops`}>In at most</label>{" "}
        <select
          id={`${id}hops`}
          value={hops}
          onChange={({ target }) =>
            void change({ line: null, hops: Number(target.value) })
          }
        >
          {[...new Set([...lengths, hops])].map((length) => (
            <option key={length} value={length}>
              {counted(length, "hop")}
            </option>
          ))}
        </select>{" "}
        on {dayInWords(daySeen(state))}
      </p>
    </form>
  );
}
