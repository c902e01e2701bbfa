import { ALIGNED_KINDS, isAligned } from "../../domain/alignment/aligned.js";
import { wrongKind } from "../../domain/code-resolution.js";
import { bodyByIdOrCode } from "../bodies/by-id-or-code.js";
import type { Context } from "../context.js";
import type * as api from "../generated/types.js";
import { compareWith, findAlignments } from "./find-alignments.js";
import type { SeenAlignment } from "./seen-alignment.js";

/**
 * How one body lies across boards.
 * @throws DomainError NOT_FOUND for what names nobody; BAD_ARGUMENT for a body of another kind.
 */
export async function alignmentOf(
  { of, asOf: day, comparedWith }: api.QueryAlignmentArgs,
  context: Context,
): Promise<SeenAlignment> {
  const { store, today } = context;
  const asOf = day ?? today;
  const body = await bodyByIdOrCode({ of, argument: "of" }, asOf, context);
  if (!isAligned(body.kind)) throw wrongKind(body, ALIGNED_KINDS, "of");
  const asked = await findAlignments([body], asOf, store);
  const [found] = await compareWith(asked, asOf, comparedWith ?? null, store);
  if (found === undefined)
    throw new Error(`${body.id} was read, and how it lies was not told.`);
  return found;
}
