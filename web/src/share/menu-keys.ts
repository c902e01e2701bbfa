/** The choices of a menu, in order. */
export function choicesIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}

/** The choice that a key leads to from the one with the focus, going round; null for another key. */
export function nextOf(
  choices: readonly HTMLElement[],
  key: string,
): HTMLElement | null {
  const at = choices.findIndex((choice) => choice === document.activeElement);
  const count = choices.length;
  const after = [...choices.slice(at + 1), ...choices.slice(0, at + 1)];
  switch (key) {
    case "ArrowDown":
      return choices[(at + 1) % count] ?? null;
    case "ArrowUp":
      return choices.at((at <= 0 ? count : at) - 1) ?? null;
    case "Home":
      return choices[0] ?? null;
    case "End":
      return choices.at(-1) ?? null;
    default:
      return /^\w$/.test(key)
        ? (after.find(({ textContent }) =>
            textContent.toLowerCase().startsWith(key.toLowerCase()),
          ) ?? null)
        : null;
  }
}
