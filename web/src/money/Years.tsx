import { useId } from "react";
import { useExplorer } from "../app/state.js";
import type { Money } from "./flow.js";
import { yearsOf } from "./years.js";

/** Chooses a financial year from those that have an amount. */
export function Years({ money }: { readonly money: Money }) {
  const [, change] = useExplorer();
  const id = useId();
  const { financialYear } = money;
  if (financialYear === null) return null;
  return (
    <p className="money-year">
      <label htmlFor={id}>Financial year</label>
      <select
        id={id}
        value={financialYear}
        onChange={({ target }) => void change({ year: target.value })}
      >
        {yearsOf(money).map(({ year, label }) => (
          <option key={year} value={year}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}
