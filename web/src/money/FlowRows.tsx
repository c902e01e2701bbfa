import { useState } from "react";
import { Grounds } from "../app/Grounds.js";
import { lawInWords } from "../app/law.js";
import { counted, listed } from "../app/words.js";
import { AmountRow } from "./AmountRow.js";
import type { Flow } from "./flow.js";
import { FlowHead } from "./FlowHead.js";

/** A flow of the table: its total, and when opened the law, its parts and the amounts that are added to nothing. */
export function FlowRows({ flow }: { readonly flow: Flow }) {
  const [open, setOpen] = useState(flow.total === null);
  const { relationship, total, parts, standingAlone } = flow;
  const head = <FlowHead flow={flow} />;
  const foot = (
    <>
      <p className="money-detail">Law: {lawOf(relationship)}</p>
      <button
        type="button"
        className="money-more"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? "Hide" : "Show"} {furtherOf(flow)}
      </button>
      {open && <Grounds of={relationship} told={total?.source} />}
    </>
  );
  return (
    <tbody>
      {total === null ? (
        <tr>
          <th scope="row">
            {head}
            {foot}
          </th>
          <td>no total given</td>
        </tr>
      ) : (
        <AmountRow amount={total} lead={head} notes={open}>
          {foot}
        </AmountRow>
      )}
      {open &&
        [...parts, ...standingAlone].map((amount) => (
          <AmountRow
            key={amount.measure}
            className="money-part"
            amount={amount}
            lead={LEADS[amount.role]}
            notes
          />
        ))}
    </tbody>
  );
}

const LEADS = {
  TOTAL: "Total",
  COMPONENT: "Part of the total",
  STANDALONE: "Not to be added",
} as const;

/** What opening a row shows, in words. */
function furtherOf({ parts, standingAlone }: Flow): string {
  const figures = counted(standingAlone.length, "figure");
  const further = [
    "what the law says",
    ...(parts.length > 0 ? [counted(parts.length, "part")] : []),
    ...(standingAlone.length > 0 ? [`${figures} not to be added`] : []),
  ];
  return listed(further);
}

function lawOf({ basis }: Flow["relationship"]): string {
  if (basis === null) return "none recorded";
  const unchecked = basis.checked ? "" : " (no source was opened for it)";
  return `${lawInWords(basis)}${unchecked}`;
}
