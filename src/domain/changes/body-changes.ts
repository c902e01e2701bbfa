import type { Organisation } from "../model.js";
import type { Day } from "../time.js";
import type { BodyChange } from "./change.js";
import { codeChanges } from "./code-changes.js";
import { bodyOn, type BodyOnDay } from "./day-graph.js";
import { endOf, startOf, type Moment } from "./moment.js";
import { renamedAt } from "./renamed-at.js";

/** What a body's place in the graph of the second day has that its place in the first's has not. */
export function changesOfBody(
  record: Organisation,
  days: readonly [Day, Day],
): BodyChange[] {
  const [before, after] = days.map((day) => bodyOn(record, day));
  if (before == null)
    return after == null ? [] : began(record, after, startOf(record.validity));
  return after == null
    ? ended(record, before, endOf(record.validity))
    : [...renamed(record, before, after, days), ...recoded(record, days)];
}

const NEITHER = {
  nameBefore: null,
  nameAfter: null,
  codesGained: [],
  codesLost: [],
} as const;

function began(
  record: Organisation,
  { name, codes }: BodyOnDay,
  at: Moment | null,
): BodyChange[] {
  if (at === null) return [];
  const gains = { ...NEITHER, nameAfter: name, codesGained: codes };
  return [{ kind: "BODY_BEGAN", id: record.id, record, at, ...gains }];
}

function ended(
  record: Organisation,
  { name, codes }: BodyOnDay,
  at: Moment | null,
): BodyChange[] {
  if (at === null) return [];
  const losses = { ...NEITHER, nameBefore: name, codesLost: codes };
  return [{ kind: "BODY_ENDED", id: record.id, record, at, ...losses }];
}

function renamed(
  record: Organisation,
  { name: nameBefore }: BodyOnDay,
  { name: nameAfter }: BodyOnDay,
  days: readonly [Day, Day],
): BodyChange[] {
  if (nameBefore === nameAfter) return [];
  const at = renamedAt(record, days);
  if (at === null) return [];
  const names = { ...NEITHER, nameBefore, nameAfter };
  return [{ kind: "BODY_RENAMED", id: record.id, record, at, ...names }];
}

function recoded(
  record: Organisation,
  days: readonly [Day, Day],
): BodyChange[] {
  return codeChanges(record, days).map(({ at, ...codes }) => ({
    kind: "BODY_RECODED",
    id: record.id,
    record,
    at,
    ...NEITHER,
    ...codes,
  }));
}
