import { groupBy } from "../../domain/group-by.js";
import type { FaultLog } from "../fault.js";
import type { Row } from "../seed-reader.js";

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** A kind of relationship that may not lead back to where it started: the fault's code, and what is followed, in words. */
interface Followed {
  readonly code: "CYCLIC_SUCCESSION" | "CYCLIC_PART_OF";
  readonly what: string;
}

/** Reports each row by which following a kind of relationship leads back to a body already passed. */
export function reportCycles(
  rows: readonly Row<Ends>[],
  { code, what }: Followed,
  log: FaultLog,
): void {
  const steps = groupBy(
    rows.filter(({ cells }) => cells.from !== cells.to),
    ({ cells }) => cells.from,
  );
  const finished = new Set<string>();
  const path: string[] = [];
  const follow = (id: string): void => {
    path.push(id);
    for (const { place, cells } of steps.get(id) ?? []) {
      if (path.includes(cells.to)) {
        const cycle = [...path.slice(path.indexOf(cells.to)), cells.to];
        log.add(
          place,
          "to",
          code,
          `${what} leads back to ${cells.to}: ${cycle.join(", ")}.`,
          "Remove or turn round one of these rows.",
        );
      } else if (!finished.has(cells.to)) follow(cells.to);
    }
    path.pop();
    finished.add(id);
  };
  for (const id of steps.keys()) if (!finished.has(id)) follow(id);
}
