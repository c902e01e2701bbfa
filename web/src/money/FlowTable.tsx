import { useState } from "react";
import type { Flow } from "./flow.js";
import { FlowRows } from "./FlowRows.js";

interface Props {
  readonly title: string;
  /** Who is named in each row: who pays, or who is paid. */
  readonly who: string;
  readonly flows: readonly Flow[];
}

const AT_FIRST = 25;

/** Flows with amounts, as a table: the same as the diagram, and what it leaves out. */
export function FlowTable({ title, who, flows }: Props) {
  const [all, setAll] = useState(false);
  if (flows.length === 0) return null;
  const shown = all ? flows : flows.slice(0, AT_FIRST);
  return (
    <>
      <table className="money-table">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{who}, for what</th>
            <th scope="col">Pounds</th>
          </tr>
        </thead>
        {shown.map((flow) => (
          <FlowRows key={flow.relationship.id} flow={flow} />
        ))}
      </table>
      {shown.length < flows.length && (
        <button
          type="button"
          className="money-more"
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {flows.length} rows
        </button>
      )}
    </>
  );
}
