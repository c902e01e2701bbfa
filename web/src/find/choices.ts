import type { FindQuery } from "placegraph/client";
import { groupBy } from "../app/group-by.js";
import { lastDayInWords, firstDayInWords } from "../app/dates.js";

export type Hit = FindQuery["search"]["nodes"][number];

/** A body that can be opened: one that was found, or one that took over from it. */
export interface Choice {
  /** Two that ended may lead to the same successor: told apart by whom it took over from. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  /** Of one that was found. Null: it took over from the one above it. */
  readonly hit: Hit | null;
}

export interface Group {
  readonly kind: string;
  readonly choices: readonly Choice[];
}

/** The bodies found, by kind: the kind of the best first, and in each the best first; those that ended lead to their successors. */
export function groupsOf(hits: readonly Hit[]): Group[] {
  const groups = groupBy(hits, ({ organisation }) => organisation.kind);
  return [...groups].map(([kind, found]) => ({
    kind,
    choices: found.flatMap(choicesOf),
  }));
}

function choicesOf(hit: Hit): Choice[] {
  const { id, name, successors } = hit.organisation;
  const heirs = hit.inForce ? [] : successors;
  return [
    { key: id, id, name, hit },
    ...heirs.map((heir) => ({
      key: `${id} ${heir.id}`,
      id: heir.id,
      name: heir.name,
      hit: null,
    })),
  ];
}

/** What matched, where it was not the name: a code, or what it is or was called besides. */
export function matchInWords({ tier, matched, organisation }: Hit) {
  if (matched === organisation.name) return null;
  if (tier === "EXACT_CODE") return `code ${matched}`;
  const other = organisation.otherNames.find(({ name }) => name === matched);
  const last = other === undefined ? null : lastDayInWords(other.validity);
  const outlived =
    other?.validity.to != null &&
    other.validity.to !== organisation.validity.to;
  return last !== null && outlived
    ? `called ${matched} until ${last}`
    : `also called ${matched}`;
}

/** Why a body is not in force on the day seen, and whether another took over. Null where it is in force. */
export function standingInWords({ inForce, organisation }: Hit) {
  if (inForce) return null;
  const { validity, successors, asOf } = organisation;
  if (validity.from !== null && asOf < validity.from)
    return `begins ${String(firstDayInWords(validity))}`;
  const ended = `ended ${String(lastDayInWords(validity))}`;
  return successors.length === 0
    ? `${ended}; no successor is recorded`
    : `${ended}; followed by`;
}
