import { unknownId, wrongKind } from "../domain/code-resolution.js";
import type { Organisation } from "../domain/model.js";
import type { OrganisationKind } from "../domain/organisation-kinds.js";
import type { Day } from "../domain/time.js";
import type { Context } from "./context.js";
import { nearIds } from "./near-ones.js";

interface Named {
  readonly ids: readonly string[];
  readonly argument: string;
  /** The kinds that the argument takes; left out: any. */
  readonly kinds?: readonly OrganisationKind[] | undefined;
}

/**
 * The bodies that an argument names by their ids.
 * @throws DomainError NOT_FOUND, with near ids, for an id of nobody; BAD_ARGUMENT for one of another kind of body.
 */
export async function bodiesNamed(
  { ids, argument, kinds }: Named,
  asOf: Day,
  { store, loaders }: Context,
): Promise<Organisation[]> {
  const bodies = await Promise.all(
    ids.map((id) => loaders.organisation.load(id)),
  );
  const found: Organisation[] = [];
  for (const [at, id] of ids.entries()) {
    const body = bodies[at] ?? null;
    if (body === null)
      throw unknownId(id, await nearIds(id, asOf, store), argument);
    if (kinds !== undefined && !kinds.includes(body.kind))
      throw wrongKind(body, kinds, argument);
    found.push(body);
  }
  return found;
}
