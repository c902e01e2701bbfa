import type { FiguresAhead, PageAhead } from "../../../graph-store.js";

/** A statement that reads ahead, while it is written: what it finds step by step under names, and then what it gives of that. */
export interface Draft {
  readonly steps: string[];
  /** What is given beside the bodies and the sources, each with its name. */
  readonly given: string[];
  /** The names of lists of bodies that are given. */
  readonly bodies: string[];
  /** Parts of a union that find the ids of sources, as `id`. */
  readonly sourceIds: string[];
  /** In the order of `$pages`; a page is named by its place. */
  readonly pages: PageAhead[];
  /** In the order of `$figures`. */
  readonly figures: FiguresAhead[];
  /** Every name that sources are found from, to be let into their part. */
  readonly names: Set<string>;
}

export function newDraft(): Draft {
  return {
    steps: [],
    given: [],
    bodies: [],
    sourceIds: [],
    pages: [],
    figures: [],
    names: new Set(["release"]),
  };
}

/** Lists of records, each with what it is of: lists of an `id` and what was `found`, by a name. */
export function givenBy(name: string, record: string, total = ""): string {
  const records = `[one IN each.found | ${record}.json]`;
  const columns = ["each.id", records, ...(total === "" ? [] : [total])];
  return `[each IN ${name} | [${columns.join(", ")}]] AS ${name}`;
}
