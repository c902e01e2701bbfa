import { nameAtTurn, nameOn } from "../name-in-use.js";
import { isToTheDay } from "../turn.js";
import { dayOfTurn, turnedInWords, turnInWords } from "../words/turn.js";
import type { Days, Missed } from "./missed.js";
import { readTakeOvers } from "./read-take-overs.js";

/** That bodies asked about had ended or had yet to begin, and whom succession leads to instead. */
export function readMissed(missed: readonly Missed[]): string[] {
  return missed.flatMap((one) => [standing(one), ...instead(one)]);
}

/** The same of two days: what ended or began between them is said to have done so. */
export function readMissedBetween(
  missed: readonly Missed[],
  [before, after]: Days,
): string[] {
  return missed.flatMap((one) => {
    const { body, turn } = one;
    const turned = `${nameAtTurn(body, turn)} ${turnedInWords(turn)}.`;
    const isBetween = before < turn.day && turn.day <= after;
    return [isBetween ? turned : standing(one), ...instead(one)];
  });
}

/** As exactly as its source says. */
function standing({ body, day, turn }: Missed): string {
  const name = nameOn(body, day);
  if (turn.edge === "END")
    return isToTheDay(turn)
      ? `${name} had ended: ${dayOfTurn(turn)} was its last day.`
      : `${name} had ended, ${turnInWords(turn)}.`;
  return turn.precision === "BOUND"
    ? `This graph has ${name} only from ${dayOfTurn(turn)}: no source gives the day it began.`
    : `${name} had yet to begin, ${turnInWords(turn)}.`;
}

/** Most bodies began from nothing; of one that ended, a reader looks for who took over. */
function instead({ takeOvers, turn: { edge } }: Missed): string[] {
  return edge === "END" && takeOvers.length === 0
    ? ["No source read says who took over from it."]
    : readTakeOvers(takeOvers, edge === "END" ? "predecessor" : "successor");
}
