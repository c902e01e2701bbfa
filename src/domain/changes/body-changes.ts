import type { Organisation } from "../model.js";
import type { Day } from "../time.js";
import { endOf, startOf, type Turn } from "../turn.js";
import type { BodyChange, BodyChangeKind } from "./change.js";
import { codeChanges } from "./code-changes.js";
import { bodyOn, type BodyOnDay } from "./day-graph.js";
import { renamedAt } from "./renamed-at.js";

/** What a body's place in the graph of the second day has that its place in the first's has not. */
export function changesOfBody(
  record: Organisation,
  days: readonly [Day, Day],
): BodyChange[] {
  const [before, after] = days.map((day) => bodyOn(record, day));
  if (before == null) return after == null ? [] : began(record, after);
  return after == null
    ? ended(record, before)
    : [...renamed(record, before, after, days), ...recoded(record, days)];
}

function began(record: Organisation, { name, codes }: BodyOnDay): BodyChange[] {
  const gains = { nameAfter: name, codesGained: codes };
  return change(record, "BODY_BEGAN", startOf(record.validity), gains);
}

function ended(record: Organisation, { name, codes }: BodyOnDay): BodyChange[] {
  const losses = { nameBefore: name, codesLost: codes };
  return change(record, "BODY_ENDED", endOf(record.validity), losses);
}

function renamed(
  record: Organisation,
  { name: nameBefore }: BodyOnDay,
  { name: nameAfter }: BodyOnDay,
  days: readonly [Day, Day],
): BodyChange[] {
  if (nameBefore === nameAfter) return [];
  const names = { nameBefore, nameAfter };
  return change(record, "BODY_RENAMED", renamedAt(record, days), names);
}

function recoded(
  record: Organisation,
  days: readonly [Day, Day],
): BodyChange[] {
  return codeChanges(record, days).flatMap(({ at, ...codes }) =>
    change(record, "BODY_RECODED", at, codes),
  );
}

const NOTHING = {
  nameBefore: null,
  nameAfter: null,
  codesGained: [],
  codesLost: [],
} as const;

/** None where nobody can tell when. */
function change(
  record: Organisation,
  kind: BodyChangeKind,
  at: Turn | null,
  what: Partial<Pick<BodyChange, keyof typeof NOTHING>>,
): BodyChange[] {
  return at === null
    ? []
    : [{ kind, id: record.id, record, at, ...NOTHING, ...what }];
}
