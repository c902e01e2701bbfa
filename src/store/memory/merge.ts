import type { Run } from "./rows.js";

/** The items of several ordered runs in one order, lazily: a page is read without reading the rest. */
export function* merge(
  runs: readonly Run[],
  compare: (a: number, b: number) => number,
): Generator<number> {
  const [only] = runs;
  if (only !== undefined && runs.length === 1) {
    yield* only;
    return;
  }
  const heads = runs
    .filter((run) => run.length > 0)
    .map((run) => ({ run, next: 0, item: run[0] ?? 0 }));
  while (heads.length > 0) {
    const least = heads.reduce((a, b) => (compare(b.item, a.item) < 0 ? b : a));
    yield least.item;
    least.next++;
    const item = least.run[least.next];
    if (item === undefined) heads.splice(heads.indexOf(least), 1);
    else least.item = item;
  }
}
