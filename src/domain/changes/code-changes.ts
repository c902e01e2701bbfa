import { groupBy } from "../group-by.js";
import type { Identifier, Organisation } from "../model.js";
import { mergePeriods } from "../periods.js";
import { holdsAt, type Day, type Validity } from "../time.js";
import { endOf, mostExact, startOf, type Turn } from "../turn.js";
import { bodyOn, codeKey } from "./day-graph.js";

/** The codes that a body gained and lost on one day. */
export interface CodeChange {
  readonly at: Turn;
  readonly codesGained: readonly Identifier[];
  readonly codesLost: readonly Identifier[];
}

interface CodeTurn {
  readonly code: Identifier;
  readonly at: Turn;
}

/** The codes that a body carries on one of two days of its life and not on the other, by the day on which it gained or lost them. */
export function codeChanges(
  body: Organisation,
  [from, to]: readonly [Day, Day],
): CodeChange[] {
  const before = bodyOn(body, from)?.codes ?? [];
  const after = bodyOn(body, to)?.codes ?? [];
  const gained = missing(after, before).flatMap((code) =>
    turn(code, startOf(periodOf(body, code, to))),
  );
  const lost = missing(before, after).flatMap((code) =>
    turn(code, endOf(periodOf(body, code, from))),
  );
  const turns = groupBy([...gained, ...lost], ({ at }) => at.day);
  return [...turns.values()].flatMap((ofDay) => {
    const at = mostExact(ofDay.map((one) => one.at));
    const of = (edge: Turn["edge"]) =>
      ofDay.filter((one) => one.at.edge === edge).map(({ code }) => code);
    return at === null
      ? []
      : [{ at, codesGained: of("START"), codesLost: of("END") }];
  });
}

function missing(
  codes: readonly Identifier[],
  others: readonly Identifier[],
): Identifier[] {
  const there = new Set(others.map(codeKey));
  return codes.filter((code) => !there.has(codeKey(code)));
}

/** The whole time around a day in which the body carried a code, though several records tell of it. */
function periodOf(body: Organisation, code: Identifier, day: Day): Validity {
  const told = body.identifiers
    .filter((one) => codeKey(one) === codeKey(code))
    .map(({ validity }) => validity);
  return (
    mergePeriods(told).find((period) => holdsAt(period, day)) ?? code.validity
  );
}

function turn(code: Identifier, at: Turn | null): CodeTurn[] {
  return at === null ? [] : [{ code, at }];
}
