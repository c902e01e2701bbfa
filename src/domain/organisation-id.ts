/** What comes before the colon: icb in icb:QWO. Empty where there is no colon. */
export function prefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(":")));
}

/** What comes after the colon: QWO in icb:QWO, which icp:QWO shares. The whole of a text without a colon. */
export function codeOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}
