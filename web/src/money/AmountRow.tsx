import type { ReactNode } from "react";
import { Sources } from "../app/Sources.js";
import type { Amount } from "./flow.js";
import { Pounds } from "./Pounds.js";
import { inWords } from "./words.js";

interface Props {
  /** What the row is about, before what is counted. */
  readonly lead: ReactNode;
  readonly amount: Pick<
    Amount,
    "measure" | "amount" | "certainty" | "source" | "note"
  >;
  /** Whether to tell what must be known of the amount too. */
  readonly notes: boolean;
  readonly className?: string;
  /** What else is to be known. */
  readonly children?: ReactNode;
}

/** One amount: what is counted, how certain, where it was read, and its pounds. */
export function AmountRow({ lead, amount, notes, className, children }: Props) {
  return (
    <tr className={className}>
      <th scope="row">
        {lead}
        <span className="money-detail">
          {inWords(amount.measure)}; {amount.certainty}
        </span>
        <Sources sources={[amount.source]} />
        {notes && amount.note !== null && (
          <span className="money-detail">Note: {amount.note}</span>
        )}
        {children}
      </th>
      <td>
        <Pounds amount={amount.amount} />
      </td>
    </tr>
  );
}
