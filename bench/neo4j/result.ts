import type { OfEach } from "./contenders/contender.js";
import type { Latency } from "./latency.js";

/** What was measured of one operation. */
export interface Result {
  readonly operation: string;
  readonly rootFields: number;
  readonly statements: OfEach<number>;
  readonly inProcess: OfEach<Latency>;
  readonly overHttp: OfEach<Latency>;
  /** The one call of the port that reads the same, where there is one, and hand-written Cypher for it. */
  readonly port: { readonly call: Latency; readonly cypher: Latency } | null;
}

/** Where latencies were taken. */
export type Place = "inProcess" | "overHttp";
