import { bodyForCode, unknownId } from "../domain/code-resolution.js";
import type { Organisation } from "../domain/model.js";
import type { Day } from "../domain/time.js";
import type { Context } from "./context.js";
import { idOrCode } from "./id-or-code.js";
import { nearCodes, nearIds } from "./near-ones.js";

/**
 * The body that an argument names by its id or, where no body has that id, by a code.
 * @throws DomainError NOT_FOUND, with near ids or codes, when nothing is called that.
 */
export async function bodyCalled(
  written: string,
  argument: string,
  asOf: Day,
  { loaders, store }: Context,
): Promise<Organisation> {
  const text = idOrCode(written, argument);
  const record =
    (await loaders.organisation.load(text)) ??
    bodyForCode(text, await loaders.byCode.load(text), asOf, argument);
  if (record !== null) return record;
  const near = text.includes(":") ? nearIds : nearCodes;
  throw unknownId(text, await near(text, asOf, store), argument);
}
