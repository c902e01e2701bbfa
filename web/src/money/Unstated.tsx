import { Grounds } from "../app/Grounds.js";
import type { Flow } from "./flow.js";
import { FlowHead } from "./FlowHead.js";

interface Props {
  readonly flows: readonly Flow[];
  readonly year: string | null;
}

/** Payments that sources tell of, with no amount for the year: told, and not drawn. */
export function Unstated({ flows, year }: Props) {
  if (flows.length === 0) return null;
  return (
    <section>
      <h3>Amount not given by a source</h3>
      <p>
        {year === null
          ? "Sources tell of these payments, and give no amount for any year."
          : `These payments are recorded, and no source says that they had ended by ${year} or began after it. None gives an amount for ${year}: whether they were made in it is not known. They are not drawn.`}
      </p>
      <ul className="money-unstated">
        {flows.map((flow) => (
          <li key={flow.relationship.id}>
            <FlowHead flow={flow} />
            <Grounds of={flow.relationship} />
          </li>
        ))}
      </ul>
    </section>
  );
}
