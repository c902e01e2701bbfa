/**
 * The database orders texts by code point, everything else here by code unit. The two differ only between characters
 * beyond the first 65,536, which two surrogates write, and those from U+E000 to U+FFFF: these are put last.
 */
export function codePointOrder(text: string): string {
  return text.replace(/[\uE000-\uFFFF]/g, "\u{10FFFF}$&");
}
