import { unknownId, wrongKind } from "../../domain/code-resolution.js";
import type { Organisation } from "../../domain/model.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type { Day } from "../../domain/time.js";
import { allKnown } from "../../at-hand.js";
import type { Context } from "../context.js";
import { idOrCode, idsOrCodes } from "./id-or-code.js";
import { nearIds } from "./near-ones.js";

interface Taken {
  /** The argument that holds the ids. */
  readonly argument: string;
  /** The kinds that the argument takes; left out: any. */
  readonly kinds?: readonly OrganisationKind[] | undefined;
}

/**
 * The body that an argument names by its id.
 * @throws DomainError NOT_FOUND, with near ids, for an id of nobody; BAD_ARGUMENT for one of another kind of body.
 */
export async function bodyById(
  { id: written, argument, kinds }: Taken & { readonly id: string },
  asOf: Day,
  { loaders, store }: Context,
): Promise<Organisation> {
  const id = idOrCode(written, argument);
  const body = await loaders.organisation(id);
  if (body === null)
    throw unknownId(id, await nearIds(id, asOf, store), argument);
  if (kinds !== undefined && !kinds.includes(body.kind))
    throw wrongKind(body, kinds, argument);
  return body;
}

/**
 * The bodies that an argument names by their ids: one call to the store where all are there.
 * @throws DomainError as `bodyById` does, for the first that is at fault.
 */
export async function bodiesById(
  { ids, ...taken }: Taken & { readonly ids: readonly string[] },
  asOf: Day,
  context: Context,
): Promise<Organisation[]> {
  const written = idsOrCodes(ids, taken.argument);
  await allKnown(written.map(context.loaders.organisation));
  const bodies: Organisation[] = [];
  for (const id of written)
    bodies.push(await bodyById({ id, ...taken }, asOf, context));
  return bodies;
}
