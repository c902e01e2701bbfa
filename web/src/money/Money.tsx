import { MoneyDocument } from "placegraph/client";
import { useQuery } from "urql";
import { Answer } from "../app/Answer.js";
import { useExplorer } from "../app/state.js";
import { daySeen } from "../app/today.js";
import { MoneyOfYear } from "./MoneyOfYear.js";
import "./money.css";

/** What pays for a body, and what it pays for, in one financial year. */
export function Money({ body }: { readonly body: string }) {
  const [state, change] = useExplorer();
  const { year } = state;
  const [result] = useQuery({
    query: MoneyDocument,
    variables: { of: body, year, asOf: daySeen(state) },
  });
  return (
    <div className="money">
      <Answer of={result} what="the money of this body">
        {({ moneyInYear }) => <MoneyOfYear money={moneyInYear} />}
      </Answer>
      {result.error !== undefined && year !== null && (
        <button type="button" onClick={() => void change({ year: null })}>
          Show the latest year
        </button>
      )}
    </div>
  );
}
