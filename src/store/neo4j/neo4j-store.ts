import type { Graph } from "../../domain/model.js";
import type { GraphReader, GraphStore, IncomingGraph } from "../graph-store.js";
import { checkEnds } from "../known-ends.js";
import { Connection } from "./connection.js";
import type { LoadProgress } from "./load-progress.js";
import { defineSchema, load } from "./load.js";
import { Neo4jReader, RequestReader } from "./neo4j-reader.js";
import { Reading } from "./reading.js";
import { readGraph, type ReleasedGraph } from "./reads/graph.js";
import { Memory } from "./memory.js";
import { removeRetired } from "./removal.js";
import { LONGEST_DEADLINE, type Neo4jSettings } from "./settings.js";

/** The graph in a Neo4j database: opened without asking the database anything. */
export class Neo4jStore extends Neo4jReader implements GraphStore {
  readonly #connection: Connection;
  readonly #deadline: number;
  readonly #memory: Memory;
  #defined = false;

  constructor(settings: Neo4jSettings) {
    const connection = new Connection(settings);
    const { deadline } = settings;
    const memory = new Memory(settings.memory);
    super(() => ({ reading: new Reading(connection, deadline), memory }));
    this.#memory = memory;
    this.#connection = connection;
    this.#deadline = deadline;
  }

  reader(until?: AbortSignal): GraphReader {
    const reading = new Reading(this.#connection, this.#deadline, until);
    return new RequestReader({ reading, memory: this.#memory });
  }

  /** The number of the release that is served: another after each load. */
  releaseServed(until?: AbortSignal): Promise<number> {
    return new Reading(this.#connection, this.#deadline, until).releaseServed();
  }

  /** All of the graph that is served, page by page, each within the longest time that a request may take. */
  readGraph(until?: AbortSignal): Promise<ReleasedGraph> {
    return readGraph(
      (release) =>
        new Reading(this.#connection, LONGEST_DEADLINE, until, release),
    );
  }

  async replace(
    incoming: IncomingGraph,
    onProgress: (progress: LoadProgress) => void = () => {},
  ): Promise<void> {
    const graph: Graph = {
      ...incoming,
      organisations: [...incoming.organisations],
      relationships: [...incoming.relationships],
    };
    checkEnds(graph);
    if (!this.#defined) await defineSchema(this.#connection);
    this.#defined = true;
    await load(this.#connection, graph, onProgress);
  }

  /** Waits until no request can still be reading a graph that was replaced, and removes it. A load does so too, later. */
  removeRetired(): Promise<void> {
    return removeRetired(this.#connection);
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}
