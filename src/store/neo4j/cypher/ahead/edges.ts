import { relationshipKinds } from "../../../../domain/relationship-kinds.js";
import type { PageAhead } from "../../../graph-store.js";
import { differs, holdsOn, holdsOnEither, ownDays } from "../days.js";
import { after, RELATIONSHIPS_IN } from "../list-order.js";
import { edgesFrom } from "../slice.js";

/** Of so few kinds, edges are expanded by their types: a short cut from a hub reads nothing else of it, and texts stay few. */
const FEW = 4;

/**
 * The edges of a page and of those after it, from `body`; of the whole list where `all`. Only what is asked for is tested, so that a
 * text stays short however many pages it reads: the driver sends a text in pieces of 1,400 letters, each of which costs a write.
 */
export function edgesOf(
  { slice, page }: PageAhead,
  asked: string,
  all = false,
): string {
  const days = ownDays("edge");
  const { kinds, families, asOf, changedBetween, onEither } = slice;
  const types =
    kinds !== undefined && families === undefined && kinds.length <= FEW
      ? relationshipKinds.filter((kind) => kinds.includes(kind))
      : [];
  const tests = [
    (kinds ?? families) !== undefined &&
      types.length === 0 &&
      `type(edge) IN ${asked}kinds`,
    asOf !== undefined && holdsOn(days, `${asked}asOf`),
    changedBetween !== undefined && differs(days, asked),
    onEither !== undefined && holdsOnEither(days, asked),
    slice.inferred !== undefined && `edge.inferred = ${asked}inferred`,
    slice.checked !== undefined && `edge.checked = ${asked}checked`,
    slice.otherKinds !== undefined && `other.kind IN ${asked}otherKinds`,
    page.after !== null &&
      !all &&
      after("edge", RELATIONSHIPS_IN[page.orderBy], asked),
  ].filter((test) => test !== false);
  const where =
    tests.length === 0 ? "" : `\n    WHERE ${tests.join("\n    AND ")}`;
  return `${edgesFrom("body", "edge", "other", slice.direction, types)}${where}`;
}
