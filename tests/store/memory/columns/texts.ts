import * as fc from "fast-check";
import { Shelf } from "../../../../src/store/memory/columns/shelf.js";
import type { Texts } from "../../../../src/store/memory/columns/texts.js";

/** Any text that JavaScript can hold, halves of surrogate pairs included; few units, so that many begin alike. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(0x00, 0x61, 0x62, 0x7f, 0x80, 0x7ff, 0x800),
      fc.constantFrom(0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff),
      fc.nat({ max: 0xffff }),
    ),
    { maxLength: 12 },
  )
  .map((units) => String.fromCharCode(...units));

export function columnOf(texts: readonly string[]): Texts {
  const column = new Shelf().texts("test");
  for (const text of texts) column.push(text);
  return column;
}
