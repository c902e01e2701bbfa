import { everyItem } from "../rows.js";
import { NONE, type Layout } from "./field.js";

/** A value that many rows share, such as a provision or a list of sources: each kept once, and its number in the row. */
export function coded<T extends object>(layout: Layout<T>): Layout<T | null> {
  return (shelf, name) => {
    const numbers = shelf.counts(`${name}/number`);
    const values = layout(shelf, name);
    const read: T[] = [];
    // The first object of each content is known again without a look at what it holds.
    const [firsts, byContent] = [
      new Map<T, number>(),
      new Map<string, number>(),
    ];
    const numberOf = (value: T): number => {
      const content = JSON.stringify(value);
      const known = byContent.get(content);
      if (known !== undefined) return known;
      const number = byContent.size;
      byContent.set(content, number);
      firsts.set(value, number);
      values.add(value);
      return number;
    };
    return {
      add: (value) =>
        numbers.push(
          value === null ? NONE : (firsts.get(value) ?? numberOf(value)),
        ),
      at: (row) => {
        const number = numbers.at(row);
        return number === NONE ? null : (read[number] ??= values.at(number));
      },
      arrange: (order) => {
        numbers.arrange(order);
        values.arrange(everyItem(byContent.size));
        firsts.clear();
        byContent.clear();
      },
    };
  };
}
