import type { FiguresAhead, PageAhead } from "../../../graph-store.js";

/** A statement that reads ahead, while it is written: what it finds step by step under names, and then what it gives of that. */
export interface Draft {
  readonly steps: string[];
  /** Parts of a union, each with the columns of `GIVEN`. */
  readonly given: string[];
  /** The names of lists of bodies that are given. */
  readonly bodies: string[];
  /** Parts of a union that find the ids of sources, as `id`. */
  readonly sourceIds: string[];
  /** In the order of `$pages`; a page is named by its place. */
  readonly pages: PageAhead[];
  /** In the order of `$figures`. */
  readonly figures: FiguresAhead[];
  /** Every name that is given of, to be let into the union. */
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

/** A part of what is given. What is left out is null. */
export function giving(
  find: string,
  columns: {
    readonly part: "first" | "body" | "page" | "figures" | "source";
    readonly number?: number | string;
    readonly key?: string;
    readonly total?: string;
    readonly record: string;
  },
): string {
  const { part, number, key = "null", total = "null", record } = columns;
  return `\
${find}
  RETURN "${part}" AS part, ${number ?? "null"} AS number, ${key} AS key,
    ${total} AS total, ${record} AS record`;
}
