import type { FactLineFragment } from "placegraph/client";
import { groupBy } from "../app/group-by.js";

export interface Phrase {
  /** How the relationship reads from the body: answers to, has as a member. */
  readonly reads: string;
  readonly others: readonly Other[];
}

interface Other {
  readonly body: FactLineFragment["to"];
  /** Several where several laws join the two. */
  readonly lines: readonly FactLineFragment[];
}

/** The relationships of a body by how they read from it, then by the body at the other end, as they first come. */
export function phrasesOf(
  lines: readonly FactLineFragment[],
  seenFrom: string,
): Phrase[] {
  const isFrom = ({ from }: FactLineFragment) => from.id === seenFrom;
  const phrases = groupBy(lines, (line) =>
    isFrom(line) ? line.reads : line.readsBackward,
  );
  return [...phrases].map(([reads, saying]) => {
    const ends = groupBy(saying, ({ from, to }) =>
      from.id === seenFrom ? to.id : from.id,
    );
    const others = [...ends.values()].flatMap((together) => {
      const [line] = together;
      if (line === undefined) return [];
      return [{ body: isFrom(line) ? line.to : line.from, lines: together }];
    });
    return { reads, others };
  });
}
