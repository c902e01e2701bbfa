import type { Bar } from "../report/bar.js";
import { ratio } from "./latency.js";
import type { Result } from "./result.js";
import { WHOSE, type Ours } from "./whose.js";

const PEERS = {
  cypher: "hand-written Cypher",
  peer: "@neo4j/graphql",
} as const;

/** The operation at which placegraph does worst beside each of the two, in process: one bar for ten. */
export function barsOf(results: readonly Result[], of: Ours): Bar[] {
  return (["cypher", "peer"] as const).flatMap((name) => {
    const bars = results.map(({ operation, inProcess }) => ({
      work: `${WHOSE[of]}, the worst of ${results.length} (${operation})`,
      beside: PEERS[name],
      times: 1 / ratio(inProcess[of], inProcess[name]),
    }));
    return bars.sort((a, b) => a.times - b.times).slice(0, 1);
  });
}
