import type { FaultLog, Place } from "../fault.js";

interface Step {
  readonly place: Place;
  readonly cells: { readonly from: string; readonly to: string };
}

/** Reports each row by which following successors leads back to a body already passed. */
export function reportCycles(rows: readonly Step[], log: FaultLog): void {
  const steps = new Map<string, Step[]>();
  for (const row of rows)
    if (row.cells.from !== row.cells.to)
      steps.set(row.cells.from, [...(steps.get(row.cells.from) ?? []), row]);

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
          "CYCLIC_SUCCESSION",
          `Successors lead back to ${cells.to}: ${cycle.join(", ")}.`,
          "Remove or turn round one of these successions.",
        );
      } else if (!finished.has(cells.to)) follow(cells.to);
    }
    path.pop();
    finished.add(id);
  };
  for (const id of steps.keys()) if (!finished.has(id)) follow(id);
}
