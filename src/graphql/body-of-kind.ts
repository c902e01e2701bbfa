import { unknownId, wrongKind } from "../domain/code-resolution.js";
import type { OrganisationKind } from "../domain/organisation-kinds.js";
import type { Day } from "../domain/time.js";
import type { Context } from "./context.js";
import { isOfKind, type DatedOrganisation } from "./dated.js";
import { idOrCode } from "./id-or-code.js";
import { nearIds } from "./near-ones.js";

interface Sought<K extends OrganisationKind> {
  readonly id: string;
  readonly kinds: readonly K[];
  /** The argument that the id was given for. */
  readonly argument: string;
}

/** @throws DomainError NOT_FOUND, with near ids, for an id of nobody; BAD_ARGUMENT for that of another kind of body. */
export async function bodyOfKind<K extends OrganisationKind>(
  { id, kinds, argument }: Sought<K>,
  asOf: Day,
  context: Context,
): Promise<DatedOrganisation<K>> {
  const written = idOrCode(id, argument);
  const record = await context.loaders.organisation.load(written);
  if (record === null)
    throw unknownId(
      written,
      await nearIds(written, asOf, context.store),
      argument,
    );
  const body = { record, asOf };
  for (const kind of kinds) if (isOfKind(body, kind)) return body;
  throw wrongKind(record, kinds, argument);
}
