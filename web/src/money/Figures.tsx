import { AmountRow } from "./AmountRow.js";
import type { Figure } from "./flow.js";

interface Props {
  readonly figures: readonly Figure[];
  readonly name: string;
  readonly year: string;
}

const ROLES: Record<Figure["role"], string> = {
  TOTAL: "",
  COMPONENT: " (part of a total)",
  STANDALONE: " (not to be added)",
};

/** Figures in the accounts of the body, which say nothing of who paid whom. */
export function Figures({ figures, name, year }: Props) {
  if (figures.length === 0) return null;
  return (
    <section>
      <h3>Figures that are not flows</h3>
      <p>
        Budgets, spending and other sums of {name}. They do not say who paid
        whom, may count the same money as the flows above, and overlap: all
        services hold each service, and a budget and an outturn are the same
        money twice.
      </p>
      <table className="money-table">
        <caption>
          Figures of {name} in {year}
        </caption>
        <thead>
          <tr>
            <th scope="col">For what</th>
            <th scope="col">Pounds</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <AmountRow
              key={JSON.stringify([
                figure.stream,
                figure.measure,
                figure.accounting,
              ])}
              amount={figure}
              notes
              lead={`${figure.stream}: ${figure.accounting}${ROLES[figure.role]}`}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
