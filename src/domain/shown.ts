/** How much of what a caller wrote an error repeats. */
const LONGEST_SHOWN = 60;

/** What a caller wrote, quoted for an error: its beginning where it is long. */
export function shown(text: string): string {
  return text.length <= LONGEST_SHOWN
    ? `"${text}"`
    : `"${text.slice(0, LONGEST_SHOWN)}…"`;
}
