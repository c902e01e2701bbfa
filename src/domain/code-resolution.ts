import { DomainError } from "./errors.js";
import type { Organisation } from "./model.js";
import type { Day, Validity } from "./time.js";

export type CodeStatus = "IN_FORCE" | "ENDED" | "NOT_YET";

/** Where a body stands on a day. */
export function statusOn({ from, to }: Validity, day: Day): CodeStatus {
  if (to !== null && to <= day) return "ENDED";
  return from !== null && day < from ? "NOT_YET" : "IN_FORCE";
}

/**
 * The body that a code means on a day: the one in force, else the one that ended last, else the first yet to come.
 * @throws DomainError BAD_ARGUMENT when several in force carry the code.
 */
export function bodyForCode<T extends Organisation>(
  code: string,
  bodies: readonly T[],
  day: Day,
): T | null {
  const standing = (status: CodeStatus) =>
    bodies.filter(({ validity }) => statusOn(validity, day) === status);
  const inForce = standing("IN_FORCE");
  if (inForce.length > 1) throw ambiguous(code, inForce);
  const byEnd = standing("ENDED").toSorted(
    (a, b) => (b.validity.to ?? 0) - (a.validity.to ?? 0),
  );
  const byStart = standing("NOT_YET").toSorted(
    (a, b) => (a.validity.from ?? 0) - (b.validity.from ?? 0),
  );
  return inForce[0] ?? byEnd[0] ?? byStart[0] ?? null;
}

function ambiguous(code: string, bodies: readonly Organisation[]): DomainError {
  const ids = bodies.map(({ id }) => id);
  return new DomainError(
    "BAD_ARGUMENT",
    `The code "${code}" names several bodies on that day. Ask for one by its id.`,
    "code",
    ids,
  );
}

export function unknownCode(
  code: string,
  nearCodes: readonly string[],
): DomainError {
  return new DomainError(
    "NOT_FOUND",
    `No body carries the code "${code}".${hint(nearCodes)}`,
    "code",
    nearCodes,
  );
}

export function unknownId(id: string, nearIds: readonly string[]): DomainError {
  return new DomainError(
    "NOT_FOUND",
    `There is no body with the id "${id}".${hint(nearIds)}`,
    "id",
    nearIds,
  );
}

function hint(near: readonly string[]): string {
  return near.length === 0
    ? " Find it by name with `search`."
    : ` Near ones: ${near.join(", ")}.`;
}
