import type { SourceFilter } from "../../graph-store.js";
import type { Query } from "../query.js";
import { plainList } from "./plain-list.js";
import type { Wanted } from "./wanted.js";

const PASSES = `\
($publishers IS NULL OR record.publisher IN $publishers)
    AND ($part IS NULL OR
      any(text IN record.lowerTexts WHERE text CONTAINS $part))`;

export function findSources(
  { textContains, publishers }: SourceFilter,
  wanted: Wanted<"ID">,
): Query {
  return plainList("Source", PASSES, wanted, {
    publishers: publishers ?? null,
    part: textContains?.toLowerCase() ?? null,
  });
}
