import { placeOn, yearsOn, type TimeLine } from "./time-line.js";

interface Props {
  readonly line: TimeLine;
  readonly today: string;
  readonly seen: string;
  readonly compare: string | null;
}

/**
 * The track of the slider with its years, dashed for days to come, and what lies between the two days compared. All of it is told in words
 * elsewhere, so a reader of the screen needs none of it.
 */
export function Scale({ line, today, seen, compare }: Props) {
  const at = (day: string): number => placeOn(line, day);
  const other = compare ?? seen;
  const [from, to] = seen < other ? [seen, other] : [other, seen];
  return (
    <div className="time-scale" aria-hidden="true">
      <span className="time-so-far" style={{ width: percent(at(today)) }} />
      <span className="time-to-come" style={{ left: percent(at(today)) }} />
      <span
        className="time-between"
        style={{ left: percent(at(from)), width: percent(at(to) - at(from)) }}
      />
      {yearsOn(line).map(({ year, place }) => (
        <span key={year} className="time-year" style={{ left: percent(place) }}>
          {year}
        </span>
      ))}
      {compare !== null && (
        <span className="time-other" style={{ left: percent(at(compare)) }} />
      )}
    </div>
  );
}

function percent(place: number): string {
  return `${String(100 * place)}%`;
}
