/** The most bytes that one code unit takes. */
export const LONGEST_UNIT = 3;

/**
 * Writes a text, each code unit on its own as UTF-8 would write it, so that the order of the bytes is the order of the
 * code units. (UTF-8 itself puts characters beyond U+FFFF after all others.) Gives the place after the last byte.
 */
export function writeUnits(
  text: string,
  bytes: Uint8Array,
  start: number,
): number {
  let place = start;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes[place++] = unit;
    else {
      if (unit < 0x800) bytes[place++] = 0xc0 | (unit >> 6);
      else {
        bytes[place++] = 0xe0 | (unit >> 12);
        bytes[place++] = 0x80 | ((unit >> 6) & 0x3f);
      }
      bytes[place++] = 0x80 | (unit & 0x3f);
    }
  }
  return place;
}

/** The text that was written from one place to another. */
export function readUnits(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString("latin1", start, end);
  // A text of one byte for each unit is most often all there is.
  return BEYOND_ASCII.test(text) ? text.replace(WRITTEN_UNIT, unitOf) : text;
}

const BEYOND_ASCII = /[\x80-\xff]/;
const WRITTEN_UNIT = /[\xc0-\xdf].|[\xe0-\xef]../gs;

function unitOf(written: string): string {
  const lead = written.charCodeAt(0);
  const unit = [...written.slice(1)].reduce(
    (high, byte) => (high << 6) | (byte.charCodeAt(0) & 0x3f),
    lead & (written.length === 2 ? 0x1f : 0x0f),
  );
  return String.fromCharCode(unit);
}
