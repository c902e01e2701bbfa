import type { Relationship } from "../model.js";
import type { Layer } from "../organisation-kinds.js";
import type { ViewTruncation } from "./truncation.js";

/** A body and what is joined to it, ready to draw: both ends of every edge are among the nodes. */
export interface View {
  /** The nearest first, then those joined to most others, then by id. */
  readonly nodes: readonly ViewNode[];
  /** In id order. */
  readonly edges: readonly Relationship[];
  readonly truncation: ViewTruncation | null;
}

export interface ViewNode {
  readonly id: string;
  /** Hops from the root. */
  readonly depth: number;
  readonly layer: Layer;
  /** How many other bodies it is joined to, shown or not. */
  readonly degree: number;
  /** How many of those are not shown. */
  readonly hidden: number;
  /** By how many relationships it is joined to others, shown or not. */
  readonly relationshipCount: number;
}
