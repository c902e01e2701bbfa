import { isOnItsWay, type Awaitable } from "../at-hand.js";
import { Draft } from "./draft.js";
import { GiveUp, type Run, type WhenNull, type Write } from "./run.js";

/** Items written between two looks at the clock. */
const STRIDE = 16;

/** Writes a list, in several turns where it is long. */
export function listWriter(writeItem: Write, whenNull: WhenNull): Write {
  const write = (item: unknown, run: Run): Awaitable<string> =>
    isOnItsWay(item)
      ? item.then((known) => writeItem(known, run))
      : writeItem(item, run);

  const writeFrom = (
    start: number,
    items: readonly unknown[],
    run: Run,
  ): Awaitable<string> => {
    const draft = new Draft(start === 0 ? "[" : "");
    try {
      for (let at = start; at < items.length; at++) {
        if (at > start && at % STRIDE === 0 && run.slice.isOver()) {
          draft.add(run.slice.later(() => writeFrom(at, items, run)));
          return draft.finish();
        }
        if (at > 0) draft.add(",");
        draft.add(write(items[at], run));
      }
    } catch (error) {
      draft.abandon();
      throw error;
    }
    draft.add("]");
    return draft.finish();
  };

  return (value, run) => {
    if (Array.isArray(value)) return writeFrom(0, value, run);
    if (value === null || value === undefined) return whenNull();
    throw new GiveUp();
  };
}
