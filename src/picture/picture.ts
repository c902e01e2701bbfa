/**
 * What is drawn of a view: the same for the explorer, for `/view/{id}.svg` and for other pages. This folder imports nothing, so that a browser
 * can load it.
 */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
}

/** Whether something is in one of two days alone, where days are compared; null: in both, or nothing is compared. */
export type Change = "BEGAN" | "ENDED" | null;

export interface PictureNode {
  readonly id: string;
  readonly name: string;
  /** What kind of body it is: COUNCIL. */
  readonly kind: string;
  /** The row it stands in, from the top: a layer of the system, or a hop of a line of answering. */
  readonly row: number;
  /** To how many other bodies it is joined, drawn or not. */
  readonly degree: number;
  /** How many of those are not drawn. */
  readonly hidden: number;
  /** Whether it is the body in the middle. */
  readonly isRoot: boolean;
  /** Whether it is in force on the day it is seen: bodies that have ended are joined to those that followed them. */
  readonly inForce: boolean;
  readonly change: Change;
}

/** All relationships of one family that lead from one body to another, drawn as one line. */
export interface PictureLine {
  /** Made of the ends, the family and the change: the same for the same line of another day. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly family: string;
  readonly change: Change;
  /** What it reads as, each once: answers to, is overseen by. */
  readonly reads: readonly string[];
  /** The ids of the relationships. */
  readonly relationships: readonly string[];
}
