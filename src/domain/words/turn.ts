import type { Validity } from "../time.js";
import { endOf, isToTheDay, startOf, type Turn } from "../turn.js";
import { dayInWords } from "./day.js";

/** The last day on which what ended held, or the first on which what began does, no more exactly than its source: 31 March 2026, March 2026, 2026. */
export function dayOfTurn({ day, precision, edge }: Turn): string {
  return dayInWords(edge === "START" ? day : day - 1, precision);
}

/**
 * When something new took the place of something old: on 1 April 2026, in April 2026, in 2026. A bound is not said to be "by"
 * its day: the first day of a body bounds what began later, as well as what began before.
 */
export function turnInWords(turn: Turn): string {
  switch (turn.precision) {
    case "DAY":
      return `on ${dayInWords(turn.day)}`;
    case "BOUND":
      return `on a day that no source gives, the nearest known being ${dayOfTurn(turn)}`;
    default:
      return `in ${dayOfTurn(turn)}`;
  }
}

/** The last day on which what ended held, or the first on which what began does: on 31 March 2026, in March 2026. */
export function onDayOfTurn(turn: Turn): string {
  return turn.precision === "DAY" ? `on ${dayOfTurn(turn)}` : turnInWords(turn);
}

/** That something ended, by its last day where a source gives the very day: ended: 31 March 2026 was its last day. */
export function endInWords(turn: Turn): string {
  return isToTheDay(turn)
    ? `ended: ${dayOfTurn(turn)} was its last day`
    : `ended ${turnInWords(turn)}`;
}

/** That something began or ended: began on 1 April 2026; ended: 31 March 2026 was its last day. */
export function turnedInWords(turn: Turn): string {
  return turn.edge === "START"
    ? `began ${turnInWords(turn)}`
    : endInWords(turn);
}

/** The days on which something holds: from 1 April 2023 to 31 March 2026. Empty where neither its first day nor its last is known. */
export function daysInWords(validity: Validity): string {
  const [start, end] = [startOf(validity), endOf(validity)];
  const first = start === null ? [] : [`from ${exactly(start)}`];
  const joint = start === null ? "until" : "to";
  const last = end === null ? [] : [`${joint} ${exactly(end)}`];
  return [...first, ...last].join(" ");
}

function exactly(turn: Turn): string {
  return turn.precision === "BOUND"
    ? `a day that no source gives (the nearest known: ${dayOfTurn(turn)})`
    : dayOfTurn(turn);
}
