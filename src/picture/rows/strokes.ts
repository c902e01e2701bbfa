import type { Point, Stroke } from "../arranged.js";
import { familyStyle } from "../families.js";
import { squareOf } from "../heads.js";

/** A stretch of a line: straight down, or a curve, drawn from above. */
export type Piece = Upright | Curve;

interface Upright {
  readonly family: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

interface Curve {
  readonly family: string;
  readonly d: string;
  readonly at: Point;
}

const WIDTH = 1.3;

/**
 * What is drawn of lines, each stretch once however many run there: hundreds of lines meet in a trunk, and to draw each of them dash by dash
 * is what costs time.
 */
export function strokesOf(pieces: readonly Piece[]): readonly Stroke[] {
  const uprights = pieces.filter((piece): piece is Upright => "top" in piece);
  const curves = pieces.filter((piece): piece is Curve => "d" in piece);
  return [...twigsOf(curves), ...trunksOf(uprights)];
}

/** Curves of a family that are near each other, in one stroke: a browser skips those that are not seen. */
function twigsOf(curves: readonly Curve[]): readonly Stroke[] {
  const squares = new Map<string, { family: string; curves: Set<string> }>();
  for (const { family, d, at } of curves) {
    const key = `${family} ${squareOf(at)}`;
    const square = squares.get(key) ?? { family, curves: new Set() };
    squares.set(key, square);
    square.curves.add(d);
  }
  return [...squares.values()].map((square) => ({
    family: square.family,
    d: [...square.curves].join(""),
    width: WIDTH,
    dashOffset: 0,
  }));
}

function trunksOf(uprights: readonly Upright[]): readonly Stroke[] {
  const lanes = new Map<string, Upright[]>();
  for (const piece of uprights) {
    const key = `${piece.family} ${piece.x}`;
    const lane = lanes.get(key);
    if (lane) lane.push(piece);
    else lanes.set(key, [piece]);
  }
  return [...lanes.values()].flatMap(trunksOfLane);
}

/** The trunks of a lane from the top, cut where lines join or leave it so that its thickness changes. */
function trunksOfLane(lane: readonly Upright[]): readonly Stroke[] {
  const turns = new Map<number, number>();
  for (const { top, bottom } of lane) {
    turns.set(top, (turns.get(top) ?? 0) + 1);
    turns.set(bottom, (turns.get(bottom) ?? 0) - 1);
  }
  const trunks: Stroke[] = [];
  let [count, begun, width] = [0, 0, 0];
  for (const [y, turn] of [...turns].sort(([a], [b]) => a - b)) {
    const next = widthOf(count + turn);
    if (next !== width) {
      if (width > 0) trunks.push(trunk(lane, begun, y, width));
      [begun, width] = [y, next];
    }
    count += turn;
  }
  return trunks;
}

/** Thicker, the more lines: by half a pixel each time they are four times as many. */
function widthOf(count: number): number {
  return count === 0
    ? 0
    : WIDTH + Math.min(3, Math.floor(Math.log2(count) / 2)) * 0.5;
}

function trunk(
  [piece]: readonly Upright[],
  top: number,
  bottom: number,
  width: number,
): Stroke {
  const { family = "", x = 0 } = piece ?? {};
  const { dash } = familyStyle(family);
  return {
    family,
    d: `M${x} ${top}V${bottom}`,
    width,
    // Dashes lie alike in all pieces of a lane.
    dashOffset: dash === "" ? 0 : top,
  };
}
