import type { Run } from "./rows.js";

/** Takes an item, and says whether to go on. */
type See = (item: number) => boolean;
type Compare = (a: number, b: number) => number;

/** Goes through the items of several ordered runs in one order, until told to stop: a page is read without reading the rest. */
export function merge(runs: readonly Run[], compare: Compare, see: See): void {
  const [one, other] = runs;
  if (one === undefined) return;
  if (other === undefined) alone(one, 0, see);
  else if (runs.length === 2) pair(one, other, compare, see);
  else several(runs, compare, see);
}

function alone(run: Run, start: number, see: See): void {
  for (let at = start; at < run.length; at++) if (!see(run[at] ?? 0)) return;
}

/** Out of a body and into it: what is asked most. */
function pair(one: Run, other: Run, compare: Compare, see: See): void {
  let [at, beside] = [0, 0];
  while (at < one.length && beside < other.length) {
    const [item, second] = [one[at] ?? 0, other[beside] ?? 0];
    const isFirst = compare(item, second) <= 0;
    if (isFirst) at++;
    else beside++;
    if (!see(isFirst ? item : second)) return;
  }
  alone(one, at, see);
  if (at === one.length) alone(other, beside, see);
}

function several(runs: readonly Run[], compare: Compare, see: See): void {
  const heads = runs
    .filter((run) => run.length > 0)
    .map((run) => ({ run, next: 0, item: run[0] ?? 0 }));
  while (heads.length > 0) {
    const least = heads.reduce((a, b) => (compare(b.item, a.item) < 0 ? b : a));
    if (!see(least.item)) return;
    least.next++;
    const item = least.run[least.next];
    if (item === undefined) heads.splice(heads.indexOf(least), 1);
    else least.item = item;
  }
}
