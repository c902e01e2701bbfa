import type { Pence } from "../money.js";

/** Pounds as a sentence has them: £1,108,760,000, and £873,991,617.84 where there are pence. */
export function poundsInWords(pence: Pence): string {
  const whole = Math.abs(pence);
  const pounds = String(Math.floor(whole / 100)).replace(
    /\B(?=(\d{3})+$)/g,
    ",",
  );
  const rest = whole % 100;
  const fraction = rest === 0 ? "" : `.${String(rest).padStart(2, "0")}`;
  return `${pence < 0 ? "-" : ""}£${pounds}${fraction}`;
}
