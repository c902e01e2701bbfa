import type { Curve, Path, Stroke, Upright } from "./arranged.js";
import { familyStyle } from "./families.js";
import { squareOf } from "./heads.js";

/** An upright stretch of one family, or several that lie on each other. */
interface Lane {
  readonly family: string;
  readonly x: number;
  /** How many lines begin or end there, counted from above: less than none where they end. */
  readonly turns: Map<number, number>;
}

/** Curves of one family that are near each other. */
interface Twigs {
  readonly family: string;
  readonly curves: Set<string>;
}

const WIDTH = 1.3;

/**
 * What is drawn of lines, each stretch once however many run there: hundreds of lines meet in a trunk, and to draw each of them dash by dash
 * is what costs time.
 */
export function strokesOf(paths: readonly Path[]): readonly Stroke[] {
  const squares = new Map<string, Twigs>();
  const lanes = new Map<string, Lane>();
  for (const { line, pieces } of paths)
    for (const piece of pieces)
      if ("d" in piece) addCurve(squares, line.family, piece);
      else addUpright(lanes, line.family, piece);
  return [
    ...[...squares.values()].map(twigsOf),
    ...[...lanes.values()].flatMap(trunksOf),
  ];
}

/** A browser skips those squares that are not seen. */
function addCurve(
  squares: Map<string, Twigs>,
  family: string,
  { d, at }: Curve,
): void {
  const key = `${family} ${squareOf(at)}`;
  const square: Twigs = squares.get(key) ?? { family, curves: new Set() };
  squares.set(key, square);
  square.curves.add(d);
}

function addUpright(
  lanes: Map<string, Lane>,
  family: string,
  { x, top, bottom }: Upright,
): void {
  const key = `${family} ${x}`;
  const lane: Lane = lanes.get(key) ?? { family, x, turns: new Map() };
  lanes.set(key, lane);
  const { turns } = lane;
  turns.set(top, (turns.get(top) ?? 0) + 1);
  turns.set(bottom, (turns.get(bottom) ?? 0) - 1);
}

function twigsOf({ family, curves }: Twigs): Stroke {
  return { family, d: [...curves].join(""), width: WIDTH, dashOffset: 0 };
}

/** The trunks of a lane from the top, cut where lines join or leave it so that its thickness changes. */
function trunksOf(lane: Lane): readonly Stroke[] {
  const trunks: Stroke[] = [];
  let [count, begun, width] = [0, 0, 0];
  for (const [y, turn] of [...lane.turns].sort(([a], [b]) => a - b)) {
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
  { family, x }: Lane,
  top: number,
  bottom: number,
  width: number,
): Stroke {
  const { dash } = familyStyle(family);
  return {
    family,
    d: `M${x} ${top}V${bottom}`,
    width,
    // Dashes lie alike in all pieces of a lane.
    dashOffset: dash === "" ? 0 : top,
  };
}
