import type { Layout } from "./field.js";

/** A list of values in every row: all values end to end, and where those of each row end. */
export function list<T>(layout: Layout<T>): Layout<readonly T[]> {
  return (shelf, name) => {
    const items = layout(shelf, name);
    const ends = shelf.counts(`${name}/ends`);
    const startOf = (row: number): number => (row === 0 ? 0 : ends.at(row - 1));
    let count = ends.length === 0 ? 0 : ends.at(ends.length - 1);
    return {
      add: (values) => {
        for (const value of values) items.add(value);
        count += values.length;
        ends.push(count);
      },
      at: (row) => {
        const values: T[] = [];
        const end = ends.at(row);
        for (let item = startOf(row); item < end; item++)
          values.push(items.at(item));
        return values;
      },
      arrange: (order) => {
        const itemOrder = new Uint32Array(count);
        const arranged = new Uint32Array(order.length);
        let place = 0;
        order.forEach((row, to) => {
          const end = ends.at(row);
          for (let item = startOf(row); item < end; item++)
            itemOrder[place++] = item;
          arranged[to] = place;
        });
        items.arrange(itemOrder.subarray(0, place));
        ends.hold(arranged);
      },
    };
  };
}
