import { dayInWords } from "../app/dates.js";
import { suggestionsFor, twoDays } from "./comparison.js";
import { DateField } from "./DateField.js";
import type { TurningDay } from "./turning-days.js";
import type { MovingDay } from "./useMovingDay.js";

interface Props {
  readonly seen: string;
  readonly comparing: MovingDay<string | null>;
  readonly days: readonly TurningDay[];
  readonly onCompare: (other: string | null) => void;
  readonly onSwap: () => void;
}

/** A second day to compare the one seen with: typed, picked or suggested. */
export function Compare(props: Props) {
  const { seen, comparing, days, onCompare, onSwap } = props;
  const other = comparing.day;
  return (
    <>
      <div className="time-group" role="group" aria-label="Compare two days">
        <DateField
          label="Compare with"
          day={other}
          onDay={comparing.move}
          onEmptied={() => onCompare(null)}
          onEnter={comparing.take}
          onLeave={comparing.letGo}
        />
        {other === null ? (
          suggestionsFor(seen, days).map(({ name, day }) => (
            <button
              key={name}
              type="button"
              title={dayInWords(day)}
              onClick={() => onCompare(day)}
            >
              {name}
            </button>
          ))
        ) : (
          <>
            <button
              type="button"
              onClick={onSwap}
              aria-label="Swap the two days"
            >
              Swap
            </button>
            <button
              type="button"
              onClick={() => onCompare(null)}
              aria-label="Clear the comparison"
            >
              Clear
            </button>
          </>
        )}
      </div>
      <p className="time-two" role="status">
        {other !== null && <TwoDays seen={seen} other={other} />}
      </p>
    </>
  );
}

/** Which of the two days is the earlier, whichever was chosen first. */
function TwoDays({
  seen,
  other,
}: {
  readonly seen: string;
  readonly other: string;
}) {
  if (seen === other)
    return (
      <>Both are {dayInWords(seen)}: choose another day to compare with.</>
    );
  const { earlier, later } = twoDays(seen, other);
  return (
    <>
      Earlier day: <strong>{dayInWords(earlier)}</strong>. Later day:{" "}
      <strong>{dayInWords(later)}</strong>
      {seen === later ? ", the day seen." : "; the day seen is the earlier."}
    </>
  );
}
