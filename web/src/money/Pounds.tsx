import { exactPounds, shortPounds } from "./words.js";

/** An amount to read at a glance, and beneath it to the penny. */
export function Pounds({ amount }: { readonly amount: number }) {
  const [short, exact] = [shortPounds(amount), exactPounds(amount)];
  return (
    <span className="money-pounds">
      <strong>{short}</strong>
      {short !== exact && <small>{exact}</small>}
    </span>
  );
}
