import { bodyForCode, unknownCode } from "../../domain/code-resolution.js";
import type { Organisation } from "../../domain/model.js";
import type { Day } from "../../domain/time.js";
import type { Context } from "../context.js";
import { idOrCode } from "./id-or-code.js";
import { nearCodes } from "./near-ones.js";

/**
 * The body that a code means on a day.
 * @throws DomainError NOT_FOUND, with near codes, when nobody carries it; BAD_ARGUMENT when several do.
 */
export async function bodyByCode(
  written: string,
  asOf: Day,
  { loaders, store }: Context,
): Promise<Organisation> {
  const code = idOrCode(written, "code");
  const body = bodyForCode(code, await loaders.byCode(code), asOf);
  if (body !== null) return body;
  throw unknownCode(code, await nearCodes(code, asOf, store));
}
