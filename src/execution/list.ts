import { isOnItsWay } from "../at-hand.js";
import { GiveUp, type Run, type Write } from "./run.js";

/** Items written between two looks at the clock: some take half a millisecond each. */
const STRIDE = 4;

/** Writes a list, in several turns where it is long. */
export function listWriter(writeItem: Write, writeNull: Write): Write {
  const writeFrom = (start: number, items: readonly unknown[], run: Run) => {
    for (let at = start; at < items.length; at++) {
      if (at > start && at % STRIDE === 0 && run.isLong()) {
        run.writeLater(() => {
          writeFrom(at, items, run);
        });
        return;
      }
      if (at > 0) run.write(",");
      const item = items[at];
      if (isOnItsWay(item)) run.writeWhenHere(item, writeItem);
      else writeItem(item, run);
    }
    run.write("]");
  };
  return (value, run) => {
    if (value === null || value === undefined) {
      writeNull(value, run);
      return;
    }
    if (!Array.isArray(value)) throw new GiveUp();
    run.write("[");
    writeFrom(0, value, run);
  };
}
