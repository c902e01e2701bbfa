const FIGURES = new Intl.NumberFormat("en-GB");

/** A number in figures: 1,250. */
export function inFigures(number: number): string {
  return FIGURES.format(number);
}

/** A number of things: 1 line, 1,250 lines, 2 bodies. */
export function counted(
  count: number,
  one: string,
  several = `${one}s`,
): string {
  return `${inFigures(count)} ${count === 1 ? one : several}`;
}

/** Things one after another: funding, geography and succession. */
export function listed(things: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(things);
}

/** With a capital first, as a title or a sentence begins. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
