import { CHANGE_KINDS, type ChangeKind } from "../../domain/changes/change.js";
import { DomainError } from "../../domain/errors.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type { RelationshipFamily } from "../../domain/relationship-kinds.js";
import { formatDay, type Day } from "../../domain/time.js";

export interface ChangesAsked {
  readonly from: Day;
  readonly to: Day;
  /** The id of the body that the changes are about; left out: all of England. */
  readonly about?: string | null | undefined;
  readonly kinds?: readonly OrganisationKind[] | null | undefined;
  readonly families?: readonly RelationshipFamily[] | null | undefined;
  readonly changeKinds?: readonly ChangeKind[] | null | undefined;
}

/** @throws DomainError BAD_ARGUMENT when the second day is before the first. */
export function checkOrder({ from, to }: ChangesAsked): void {
  if (to < from)
    throw new DomainError(
      "BAD_ARGUMENT",
      `\`to\` is ${formatDay(to)}, before \`from\`, ${formatDay(from)}. Give the earlier day as \`from\`.`,
      "to",
    );
}

export function changeKindsOf({
  changeKinds,
}: ChangesAsked): readonly ChangeKind[] {
  return changeKinds ?? CHANGE_KINDS;
}
