import type { SourceFilter } from "../../graph-store.js";
import type { Query } from "../query.js";
import { plainList } from "./plain-list.js";
import type { Wanted } from "./wanted.js";

export function findSources(
  { textContains, publishers }: SourceFilter,
  wanted: Wanted<"ID">,
): Query {
  const tests = [
    publishers !== undefined && "record.publisher IN $publishers",
    textContains !== undefined &&
      "any(text IN record.lowerTexts WHERE text CONTAINS $part)",
  ];
  return plainList("Source", tests, wanted, {
    publishers: publishers ?? null,
    part: textContains?.toLowerCase() ?? null,
  });
}
