import { placeOn, type TimeLine } from "./time-line.js";
import { isExact, tell } from "./tell.js";
import type { Turning, TurningDay } from "./turning-days.js";

interface Props {
  readonly line: TimeLine;
  readonly body: Turning;
  readonly days: readonly TurningDay[];
  readonly seen: string;
  readonly onSee: (day: string) => void;
  readonly onPoint: (day: string | null) => void;
}

/** The days of change on the line: larger where more changed, hollow where no source gives the very day. */
export function Marks({ line, body, days, seen, onSee, onPoint }: Props) {
  const shown = days.filter(({ day }) => day >= line.first);
  const most = Math.max(...shown.map(changesOn));
  return (
    <ul className="time-marks" aria-label="Days of change">
      {shown.map((turn) => (
        <li
          key={turn.day}
          style={{
            left: `${String(100 * placeOn(line, turn.day))}%`,
            ...sizeOf(changesOn(turn) / most),
          }}
        >
          <button
            type="button"
            className={isExact(turn) ? undefined : "time-inexact"}
            // The buttons beside the line lead to the same days: no need to tab through each.
            tabIndex={-1}
            aria-label={tell(turn, body)}
            aria-current={turn.day === seen ? "date" : undefined}
            onClick={() => onSee(turn.day)}
            onPointerEnter={() => onPoint(turn.day)}
            onPointerLeave={() => onPoint(null)}
          />
        </li>
      ))}
    </ul>
  );
}

function changesOn({ began, ended }: TurningDay): number {
  return began + ended;
}

/** Its area tells the number, so that one great day does not dwarf all others. */
function sizeOf(share: number) {
  const size = 10 + 12 * Math.sqrt(share);
  return { width: size, height: size };
}
