import { useId, useState, type FormEvent } from "react";
import { yearOf } from "../app/calendar.js";

/** How long typing must rest before the day is seen, in milliseconds. */
const REST = 700;

interface Props {
  readonly label: string;
  /** The day in the field, also while it is on its way; null: empty. */
  readonly day: string | null;
  /** A whole day was typed or picked, to be seen when nothing follows for so many milliseconds. */
  readonly onDay: (day: string, rest: number) => void;
  readonly onEmptied: () => void;
  readonly onEnter: () => void;
  /** The typing is over. */
  readonly onLeave: () => void;
}

/** What is being typed, and the day it was typed over: another day from elsewhere makes it stale. */
interface Draft {
  readonly over: string | null;
  readonly text: string;
  readonly problem: string | null;
}

/** A field for a day, typed or picked. A day half typed is no day yet; one that cannot be is explained. */
export function DateField(props: Props) {
  const { label, day, onDay, onEmptied, onEnter, onLeave } = props;
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const fresh = draft !== null && draft.over === day ? draft : null;

  const take = (input: HTMLInputElement): void => {
    const problem = problemOf(input);
    if (problem !== null)
      return setDraft({ over: day, text: input.value, problem });
    setDraft(null);
    if (input.value === "" && day !== null) onEmptied();
    else onLeave();
  };
  return (
    <form
      className="time-field"
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        const input = event.currentTarget.elements.namedItem(id);
        if (input instanceof HTMLInputElement) take(input);
      }}
      noValidate
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={id}
        type="date"
        max="9999-12-31"
        value={fresh?.text ?? day ?? ""}
        aria-invalid={fresh?.problem != null}
        aria-describedby={`${id}-problem`}
        onFocus={onEnter}
        onBlur={({ currentTarget }) => take(currentTarget)}
        onChange={({ currentTarget: { value } }) => {
          if (isWhole(value)) onDay(value, REST);
          else setDraft({ over: day, text: value, problem: null });
        }}
      />
      <span id={`${id}-problem`} className="time-problem" role="alert">
        {fresh?.problem}
      </span>
    </form>
  );
}

/** A year of fewer than four figures is on its way to be one of four. */
function isWhole(text: string): boolean {
  return text !== "" && yearOf(text) >= 1000;
}

function problemOf({ value, validity }: HTMLInputElement): string | null {
  if (validity.badInput)
    return "The calendar has no such day. Give day, month and year, such as 1 April 2026.";
  if (value !== "" && !isWhole(value))
    return "Give the year in four figures, such as 2026.";
  return null;
}
