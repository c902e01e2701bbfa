import { relationshipKinds } from "../../../domain/relationship-kinds.js";
import type { DirectedSlice } from "../../graph-store.js";
import { edgesFrom, sliceTests } from "./slice.js";
import { where } from "./tests.js";

/** Of so few kinds, edges are expanded by their types: a short cut from a hub reads nothing else of it, and texts stay few. */
const FEW = 4;

/** The edges of a slice from `body` to `other`, of which those on a page pass one test more. */
export function edgesOf(
  slice: DirectedSlice,
  asked = "$",
  onPage: string | false = false,
): string {
  const { direction, kinds, families, otherKinds } = slice;
  const types =
    kinds !== undefined && families === undefined && kinds.length <= FEW
      ? relationshipKinds.filter((kind) => kinds.includes(kind))
      : [];
  const kind = types.length === 0 ? "type(edge)" : null;
  const tests = [
    ...sliceTests(slice, "edge", kind, asked),
    otherKinds !== undefined && `other.kind IN ${asked}otherKinds`,
    onPage,
  ];
  return `${edgesFrom("body", "edge", "other", direction, types)}${where(tests)}`;
}
