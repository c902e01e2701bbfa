import { DomainError } from "./errors.js";
import { IDENTIFIER_SCHEMES, type Organisation } from "./model.js";
import type { OrganisationKind } from "./organisation-kinds.js";
import { shown } from "./shown.js";
import { holdsAt, type Day, type Validity } from "./time.js";

export type CodeStatus = "IN_FORCE" | "ENDED" | "NOT_YET";

/** Where a body stands on a day. */
export function statusOn(validity: Validity, day: Day): CodeStatus {
  if (holdsAt(validity, day)) return "IN_FORCE";
  return validity.to !== null && validity.to <= day ? "ENDED" : "NOT_YET";
}

/**
 * The body that a code means on a day: the one in force, else the one that ended last, else the first yet to come.
 * Of several in force, the one whose ODS code it is, else the one whose ONS code it is.
 * @throws DomainError BAD_ARGUMENT when it is the code of several in force by the same register.
 */
export function bodyForCode<T extends Organisation>(
  code: string,
  bodies: readonly T[],
  day: Day,
  argument = "code",
): T | null {
  const standing = (status: CodeStatus) =>
    bodies.filter(({ validity }) => statusOn(validity, day) === status);
  const inForce = ofFirstScheme(code, standing("IN_FORCE"));
  if (inForce.length > 1) throw ambiguous(code, inForce, argument);
  const byEnd = standing("ENDED").toSorted(
    (a, b) => (b.validity.to ?? 0) - (a.validity.to ?? 0),
  );
  const byStart = standing("NOT_YET").toSorted(
    (a, b) => (a.validity.from ?? 0) - (b.validity.from ?? 0),
  );
  return inForce[0] ?? byEnd[0] ?? byStart[0] ?? null;
}

/** Registers are told apart in the order of their table: ODS, ONS, then any other. */
function ofFirstScheme<T extends Organisation>(
  code: string,
  bodies: readonly T[],
): readonly T[] {
  const carriers = IDENTIFIER_SCHEMES.map((scheme) =>
    bodies.filter(({ identifiers }) =>
      identifiers.some(
        (identifier) =>
          identifier.scheme === scheme &&
          identifier.value.toUpperCase() === code.toUpperCase(),
      ),
    ),
  );
  return carriers.find(({ length }) => length > 0) ?? bodies;
}

function ambiguous(
  code: string,
  bodies: readonly Organisation[],
  argument: string,
): DomainError {
  const ids = bodies.map(({ id }) => id);
  return new DomainError(
    "BAD_ARGUMENT",
    `The code ${shown(code)} names several bodies on that day: ${ids.join(", ")}. Ask for one by its id.`,
    argument,
    ids,
  );
}

export function unknownCode(
  code: string,
  nearCodes: readonly string[],
): DomainError {
  return new DomainError(
    "NOT_FOUND",
    `No body carries the code ${shown(code)}.${hint(nearCodes)}`,
    "code",
    nearCodes,
  );
}

export function unknownId(
  id: string,
  nearIds: readonly string[],
  argument: string,
): DomainError {
  return new DomainError(
    "NOT_FOUND",
    `There is no body with the id ${shown(id)}.${hint(nearIds)}`,
    argument,
    nearIds,
  );
}

/** A body that is there, but not of a kind that the argument takes. */
export function wrongKind(
  { id, kind }: Organisation,
  allowed: readonly OrganisationKind[],
  argument: string,
): DomainError {
  return new DomainError(
    "BAD_ARGUMENT",
    `${shown(id)} is of the kind ${kind}. \`${argument}\` takes ids of these kinds: ${allowed.join(", ")}.`,
    argument,
  );
}

function hint(near: readonly string[]): string {
  return near.length === 0
    ? " Find it by name with `search`."
    : ` Near ones: ${near.join(", ")}.`;
}
