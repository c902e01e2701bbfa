import { isExact, whenOf } from "./tell.js";
import { countsOf, type Turning, type TurningDay } from "./turning-days.js";

interface Props {
  readonly turn: TurningDay;
  readonly body: Turning;
  readonly isSeen: boolean;
  readonly onOpen: (pressed: HTMLElement) => void;
}

/** A day of change, what happened on it, and the way to see what that was. */
export function Turn({ turn, body, isSeen, onOpen }: Props) {
  const when = whenOf(turn.day, turn.precision);
  return (
    <li
      className={isExact(turn) ? undefined : "changes-inexact"}
      aria-current={isSeen ? "date" : undefined}
    >
      <div>
        <strong>{when}</strong>
        {isSeen && " (the day seen)"}
        {!isExact(turn) && <small>No source gives the very day.</small>}
        <p>{countsOf(turn, body)}</p>
      </div>
      <button
        type="button"
        onClick={({ currentTarget }) => onOpen(currentTarget)}
        aria-label={`What changed: ${when}`}
      >
        What changed
      </button>
    </li>
  );
}
