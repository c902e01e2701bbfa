import { addMonths, dayOf, numberOf } from "../app/calendar.js";
import { nearestOn, type TimeLine } from "./time-line.js";
import type { TurningDay } from "./turning-days.js";
import type { MovingDay } from "./useMovingDay.js";

interface Props {
  readonly line: TimeLine;
  readonly moving: MovingDay<string>;
  /** The day and what changed on it, in words. */
  readonly told: string;
  /** Other keys and the days they lead to: those of change. */
  readonly keys: Readonly<Record<string, TurningDay | null>>;
}

/** A slider over days: arrows move by a day, Page Up and Page Down by a month. */
export function DaySlider({ line, moving, told, keys }: Props) {
  const { day, take, move, letGo } = moving;
  return (
    <input
      type="range"
      className="time-slider"
      aria-label="Day seen"
      aria-valuetext={told}
      aria-keyshortcuts={Object.keys(keys).join(" ")}
      min={numberOf(line.first)}
      max={numberOf(line.last)}
      value={numberOf(nearestOn(line, day))}
      onFocus={take}
      onPointerDown={take}
      onPointerUp={letGo}
      onBlur={letGo}
      onChange={({ target }) => move(dayOf(target.valueAsNumber))}
      onKeyDown={(event) => {
        const turn = keys[event.key];
        if (turn != null) move(turn.day);
        const months = { PageUp: 1, PageDown: -1 }[event.key];
        if (months === undefined) return;
        event.preventDefault();
        move(nearestOn(line, addMonths(day, months)));
      }}
    />
  );
}
