import * as fc from "fast-check";

const AWKWARD_TEXTS = [
  'A "quoted" text, and \\ a backslash',
  "It's `ticked` and {braced: $name}",
  "Two\nlines\r\n\twith a tab",
  "Zoë’s naïve £5",
  "🏥 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "null",
  "0",
];

/** What a note or a statement may say: anything a file can hold. */
export const someText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("Plain words.", ...AWKWARD_TEXTS),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
);

/** Often null: what most records leave out. */
export function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { freq: 2 });
}
