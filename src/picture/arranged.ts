import type { PictureLine, PictureNode } from "./picture.js";

/** A picture with a place for everything, in pixels from the top left: what is left to do is to draw it. */
export interface Arranged {
  readonly width: number;
  readonly height: number;
  /** The bands of a picture in rows, from the top; none where it is laid out freely. */
  readonly bands: readonly Band[];
  /** The boxes, in reading order. */
  readonly boxes: readonly Box[];
  /** The lines, one by one: to draw some of them, and to find which is pointed at. */
  readonly paths: readonly Path[];
  /**
   * The same lines as they are drawn at rest, behind the boxes: what several share is one stroke, thicker the more they are. Without those that
   * differ between two days, which are drawn one by one, over these.
   */
  readonly strokes: readonly Stroke[];
  /** The heads of those lines, those of a family that are near each other in one path. */
  readonly heads: readonly Heads[];
}

/** A row of the picture; its boxes stand on as many lines as the width needs. */
export interface Band {
  readonly row: number;
  readonly title: string;
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

/** A body: a box with its name in it, or where the picture is laid out freely a dot with its name below. */
export interface Box {
  readonly node: PictureNode;
  readonly form: "BOX" | "DOT";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The name on one or two lines, cut where it is too long. */
  readonly label: readonly string[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Path {
  readonly line: PictureLine;
  /** The `d` of an SVG path from one box's edge to the other's; the head stands at its end. */
  readonly d: string;
  /** The stretches it is made of, which it may share with other lines. */
  readonly pieces: readonly Piece[];
  /** `stroke-dashoffset`: with it, dashes of one family coincide where lines run together. */
  readonly dashOffset: number;
  /** Where its head stands, and which way it points, in degrees from the right downwards. */
  readonly tip: Tip;
  /** A point of it near the box it leaves, for a sign. */
  readonly tail: Point;
}

/** A stretch of a line: straight down, or a curve, drawn from above. */
export type Piece = Upright | Curve;

export interface Upright {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Curve {
  readonly d: string;
  /** A point of it. */
  readonly at: Point;
}

export interface Tip extends Point {
  readonly angle: number;
}

export interface Stroke {
  readonly family: string;
  readonly d: string;
  readonly width: number;
  readonly dashOffset: number;
}

export interface Heads {
  readonly family: string;
  readonly d: string;
}
