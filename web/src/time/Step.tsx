import { dayInWords } from "../app/dates.js";
import type { TurningDay } from "./turning-days.js";
import type { See } from "./useMovingDay.js";

interface Props {
  readonly way: "previous" | "next";
  readonly keys: string;
  /** The day of change it leads to; null: there is none. */
  readonly to: TurningDay | null;
  readonly onSee: See;
}

/** A step to the previous or next day of change. */
export function Step({ way, keys, to, onSee }: Props) {
  const where = to === null ? "none is recorded" : dayInWords(to.day);
  return (
    <button
      type="button"
      className="time-step"
      // Not disabled: the last step would lose the focus to the page.
      aria-disabled={to === null}
      aria-label={`${way} change: ${where}`}
      title={`${way} change (key ${keys} on the slider): ${where}`}
      onClick={() => {
        if (to !== null) onSee(to.day);
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={way === "previous" ? "M10 2 4 8l6 6" : "M6 2l6 6-6 6"} />
      </svg>
    </button>
  );
}
