import type { Arranged, Path, Point } from "placegraph/picture";

/** How far beside a line one may point, in pixels of the screen. */
const REACH = 4;

interface Area {
  readonly path: Path;
  readonly shape: Path2D;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Finds the lines that run through a point of a picture. It looks at their shapes, so that no line need be an element of the page: 1,500 more of
 * them made the first drawing slow.
 */
export function lineFinder({
  paths,
}: Arranged): (at: Point, scale: number) => readonly string[] {
  let areas: readonly Area[] | null = null;
  const canvas = document.createElement("canvas").getContext("2d");
  return ({ x, y }, scale) => {
    if (canvas === null) return [];
    areas ??= paths.map(areaOf);
    const reach = REACH / scale;
    canvas.lineWidth = 2 * reach;
    return areas
      .filter(
        ({ left, right, top, bottom, shape }) =>
          x > left - reach &&
          x < right + reach &&
          y > top - reach &&
          y < bottom + reach &&
          canvas.isPointInStroke(shape, x, y),
      )
      .map(({ path }) => path.line.id);
  };
}

/** A line with what encloses it: its points and the handles of its curves. */
function areaOf(path: Path): Area {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, letter, rest = ""] of path.d.matchAll(/([A-Z])([^A-Z]+)/g)) {
    const numbers = rest.split(" ").map(Number);
    if (letter === "H") xs.push(...numbers);
    else if (letter === "V") ys.push(...numbers);
    else
      numbers.forEach((number, index) =>
        (index % 2 === 0 ? xs : ys).push(number),
      );
  }
  return {
    path,
    shape: new Path2D(path.d),
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
