import type { Shelf } from "./columns/shelf.js";

/** The name of each body and its other names, of any date, without the rest of its record. */
export function namesOn(
  shelf: Shelf,
  name: string,
): (body: number) => string[] {
  const names = shelf.texts(`${name}.name`);
  const others = shelf.texts(`${name}.otherNames.name`);
  const ends = shelf.counts(`${name}.otherNames/ends`);
  return (body) => {
    const borne = [names.at(body)];
    const end = ends.at(body);
    for (let other = body === 0 ? 0 : ends.at(body - 1); other < end; other++)
      borne.push(others.at(other));
    return borne;
  };
}
