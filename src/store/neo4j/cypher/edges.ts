import { relationshipKinds } from "../../../domain/relationship-kinds.js";
import type { DirectedSlice } from "../../graph-store.js";
import { edgesFrom, sliceTests } from "./slice.js";
import { where } from "./tests.js";

/**
 * The edges of a slice from `body` to `other`, of which those on a page pass one test more. Of up to `few` kinds, edges are expanded
 * by their types, so that nothing else of a hub is read; each set of kinds is then a text of its own, to be planned.
 */
export function edgesOf(
  slice: DirectedSlice,
  few: number,
  asked = "$",
  onPage: string | false = false,
): string {
  const { direction, kinds, families, otherKinds } = slice;
  const types =
    kinds !== undefined && families === undefined && kinds.length <= few
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
