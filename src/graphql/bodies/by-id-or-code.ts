import { bodyForCode, unknownId } from "../../domain/code-resolution.js";
import type { Organisation } from "../../domain/model.js";
import type { Day } from "../../domain/time.js";
import type { Context } from "../context.js";
import { idOrCode } from "./id-or-code.js";
import { nearCodes, nearIds } from "./near-ones.js";

interface Sought {
  /** What the argument holds. */
  readonly of: string;
  readonly argument: string;
}

/**
 * The body that an argument names by its id or, where no body has that id, by a code.
 * @throws DomainError NOT_FOUND, with near ids or codes, when nothing is called that; BAD_ARGUMENT for a code that means several.
 */
export async function bodyByIdOrCode(
  { of, argument }: Sought,
  asOf: Day,
  { loaders, store }: Context,
): Promise<Organisation> {
  const text = idOrCode(of, argument);
  const body =
    (await loaders.organisation(text)) ??
    bodyForCode(text, await loaders.byCode(text), asOf, argument);
  if (body !== null) return body;
  const near = text.includes(":") ? nearIds : nearCodes;
  throw unknownId(text, await near(text, asOf, store), argument);
}
