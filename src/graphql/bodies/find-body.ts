import { DomainError } from "../../domain/errors.js";
import type { Day } from "../../domain/time.js";
import type { Context } from "../context.js";
import type { DatedOrganisation } from "../dated.js";
import { bodyByCode } from "./by-code.js";
import { bodyById } from "./by-id.js";

interface Sought {
  readonly id?: string | null | undefined;
  readonly code?: string | null | undefined;
}

/**
 * The body that one of two arguments names.
 * @throws DomainError NOT_FOUND, with near ids or codes, when nothing is called that; BAD_ARGUMENT unless one of the two is given.
 */
export async function findBody(
  { id, code }: Sought,
  asOf: Day,
  context: Context,
): Promise<DatedOrganisation> {
  if (id != null && code == null) {
    const record = await bodyById({ id, argument: "id" }, asOf, context);
    return { record, asOf };
  }
  if (code != null && id == null)
    return { record: await bodyByCode(code, asOf, context), asOf };
  throw new DomainError(
    "BAD_ARGUMENT",
    "Give either an id (icb:QWO) or a code (QWO).",
    "id",
  );
}
