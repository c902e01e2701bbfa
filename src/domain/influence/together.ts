import { groupBy } from "../group-by.js";
import type { Organisation } from "../model.js";
import { bodiesInWords } from "../words/bodies.js";
import { listInWords } from "../words/list.js";

interface Said {
  readonly reading: string;
  readonly others: readonly Organisation[];
}

/** Those that read alike said once, with all their bodies. */
export function together(said: readonly Said[]): string {
  const alike = groupBy(said, ({ reading }) => reading);
  return listInWords(
    [...alike].map(
      ([reading, group]) =>
        `${reading} ${bodiesInWords(group.flatMap(({ others }) => others))}`,
    ),
  );
}
