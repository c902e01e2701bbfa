/** As a sentence lists them: a, b and c. */
export function listInWords(words: readonly string[], joint = "and"): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}

/** The first few of many, and how many more there are. */
export function fewInWords(words: readonly string[], few = 4): string {
  return listInWords(
    words.length <= few + 1
      ? words
      : [...words.slice(0, few), `${words.length - few} more`],
  );
}
