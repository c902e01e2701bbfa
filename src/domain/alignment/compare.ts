import { byId } from "../text-order.js";
import type { AlignedBoard, Alignment } from "./aligned.js";
import { changeOf, type AlignmentChange } from "./alignment-change.js";
import type { BoardsAround } from "./boards-around.js";
import { heirsOf } from "./heirs.js";

export interface AlignmentComparison {
  readonly before: Alignment;
  readonly after: Alignment;
  readonly changes: readonly AlignmentChange[];
}

/** What became of the boards of one body from an earlier day to a later, on which `around` is seen. */
export function compareAlignments(
  before: Alignment,
  after: Alignment,
  around: BoardsAround,
): AlignmentComparison {
  const later = new Set(after.boards.map(({ board }) => board));
  const lines = before.boards.map((row) => ({
    row,
    ...heirsOf(row.board, later, around),
  }));
  const changes: AlignmentChange[] = [];
  const told = new Set<string>();
  for (const { board } of [...before.boards, ...after.boards]) {
    if (told.has(board)) continue;
    const joined = joinedTo(board, lines);
    for (const one of joined) told.add(one);
    const ofThese = lines.filter(({ row }) => joined.has(row.board));
    const boards = {
      before: ofThese.map(({ row }) => row),
      after: after.boards.filter((row) => joined.has(row.board)),
    };
    const successions = ofThese.flatMap((line) => line.successions);
    changes.push({
      ...changeOf(boards, { before, after }),
      day: around.day,
      successions: [...new Set(successions)].sort(byId),
    });
  }
  return { before, after, changes };
}

interface Line {
  readonly row: AlignedBoard;
  readonly heirs: readonly string[];
}

/** The boards of both days that a board is joined to by taking over, at whatever remove: itself among them. */
function joinedTo(board: string, lines: readonly Line[]): Set<string> {
  const joined = new Set([board]);
  let size = 0;
  while (joined.size > size) {
    size = joined.size;
    for (const { row, heirs } of lines) {
      const ends = [row.board, ...heirs];
      if (ends.some((end) => joined.has(end)))
        for (const end of ends) joined.add(end);
    }
  }
  return joined;
}
