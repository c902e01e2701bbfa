/** How wide text is, in pixels, in a face with the measures of Arial: close enough to break lines where no page is at hand to measure. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) em += letterWidth(letter);
  return em * size;
}

const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      ["ijl'|", 0.23],
      [" ftI.,:;!/()[]-", 0.3],
      ["r", 0.34],
      ["mMW%@…", 0.9],
      ["wCGDHNOQRUKABEPSVXY&", 0.71],
    ] as const
  ).flatMap(([letters, width]) =>
    [...letters].map((letter) => [letter, width] as const),
  ),
);

function letterWidth(letter: string): number {
  return WIDTHS.get(letter) ?? (letter > "\u024f" ? 1 : 0.57);
}

/** Names on at most two lines each; of names that would be cut to the same, the last word is kept, which tells them apart. */
export function labelsOf(
  names: readonly string[],
  width: number,
  size: number,
): readonly Label[] {
  const labels = names.map((name) => labelLines(name, width, size));
  const times = new Map<string, number>();
  for (const label of labels) {
    const shown = label.join(" ");
    times.set(shown, (times.get(shown) ?? 0) + 1);
  }
  return labels.map((label, index) =>
    (times.get(label.join(" ")) ?? 0) > 1
      ? labelLines(names[index] ?? "", width, size, true)
      : label,
  );
}

type Label = readonly string[];
type Fits = (text: string) => boolean;

/** A name on at most two lines of a width; what does not fit is cut after a word, and marked. */
export function labelLines(
  name: string,
  width: number,
  size: number,
  withLastWord = false,
): Label {
  const room = width / size;
  const fits: Fits = (text) => textWidth(text, 1) <= room;
  const words = name.split(/\s+/).filter((word) => word !== "");
  const [first, rest] = fill(words, room, fits);
  if (rest.length === 0) return [first];
  const [second, left] = fill(rest, room, fits);
  if (left.length === 0) return [first, second];
  const end = withLastWord ? `… ${left.at(-1) ?? ""}` : "…";
  return [first, cut(second, fits(end) ? end : "…", fits)];
}

/** As many words as fit, at least one; a word wider than the line is cut. */
function fill(
  words: readonly string[],
  room: number,
  fits: Fits,
): [line: string, rest: readonly string[]] {
  let [count, width] = [0, -letterWidth(" ")];
  for (const word of words) {
    width += letterWidth(" ") + textWidth(word, 1);
    if (count > 0 && width > room) break;
    count++;
  }
  const line = words.slice(0, count).join(" ");
  return [fits(line) ? line : cutWord(line, "…", fits), words.slice(count)];
}

function cut(line: string, end: string, fits: Fits): string {
  if (fits(line + end)) return line + end;
  const space = line.lastIndexOf(" ");
  return space > 0
    ? cut(line.slice(0, space), end, fits)
    : cutWord(line, end, fits);
}

function cutWord(word: string, end: string, fits: Fits): string {
  const letters = [...word.replace("…", "")];
  while (letters.length > 1 && !fits(letters.join("") + end)) letters.pop();
  return letters.join("") + end;
}
