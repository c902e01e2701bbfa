import type { Graph } from "../../domain/model.js";
import type { GraphStore } from "../graph-store.js";

/** A graph that lives elsewhere, of which a copy is held. */
export interface Original extends GraphStore {
  /** Names the graph in force: another after each load. */
  releaseServed(until?: AbortSignal): Promise<number>;
  /** All of the graph in force, and what names it. */
  readGraph(
    until?: AbortSignal,
  ): Promise<{ readonly release: number; readonly graph: Graph }>;
}
