import type { Heads, Path, Tip } from "./arranged.js";
import { familyStyle } from "./families.js";

/** How much smaller a head is drawn than the square it is given in. */
const SCALE = 0.7;
/** Heads are put together by squares of so many pixels: a browser then skips those that are not seen. */
const SQUARE = 320;

/** The heads of lines where they stand; lines of a family that end in one point share one. */
export function headsOf(paths: readonly Path[]): readonly Heads[] {
  const squares = new Map<
    string,
    { family: string; heads: Map<string, string> }
  >();
  for (const { line, tip } of paths) {
    const { family } = line;
    const key = `${family} ${squareOf(tip)}`;
    const square = squares.get(key) ?? { family, heads: new Map() };
    squares.set(key, square);
    const at = `${tip.x} ${tip.y} ${tip.angle}`;
    if (!square.heads.has(at))
      square.heads.set(at, headAt(familyStyle(family).head.d, tip));
  }
  return [...squares.values()].map(({ family, heads }) => ({
    family,
    d: [...heads.values()].join(""),
  }));
}

/** Which square of the picture a point lies in. */
export function squareOf({ x, y }: { x: number; y: number }): string {
  return `${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`;
}

/** A head turned and moved so that its tip is there. */
function headAt(d: string, { x, y, angle }: Tip): string {
  const [cos, sin] = [
    Math.cos((angle * Math.PI) / 180) * SCALE,
    Math.sin((angle * Math.PI) / 180) * SCALE,
  ];
  return d.replace(/([\d.]+) ([\d.]+)/g, (_, across: string, down: string) => {
    const [a, b] = [Number(across) - 10, Number(down) - 5];
    return `${round(x + a * cos - b * sin)} ${round(y + a * sin + b * cos)}`;
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
