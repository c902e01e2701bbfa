import type { Aim } from "../report/aim.js";
import { ratio } from "./latency.js";
import type { Place, Result } from "./result.js";
import { WHOSE, type Ours } from "./whose.js";

/** At most this many times hand-written Cypher, in this process. */
const MOST = 1.15;

/** Each aim, and how many operations meet it. */
export function aimsOf(results: readonly Result[], of: Ours): Aim[] {
  const aims = [
    aim(
      `at most ${MOST} times hand-written Cypher, in process`,
      results,
      ({ inProcess }) => ratio(inProcess[of], inProcess.cypher),
      MOST,
    ),
    ahead("in process", results, of, "inProcess"),
    ahead("over HTTP", results, of, "overHttp"),
    aim(
      "one statement for each root field",
      results,
      ({ statements, rootFields }) => statements[of] / rootFields,
      1,
    ),
  ];
  return aims.map((one) => ({ ...one, of: `${WHOSE[of]}: ${one.of}` }));
}

function ahead(
  where: string,
  results: readonly Result[],
  of: Ours,
  place: Place,
): Aim {
  return aim(
    `less time than @neo4j/graphql, ${where}`,
    results,
    (result) => ratio(result[place][of], result[place].peer),
    1,
  );
}

function aim(
  of: string,
  results: readonly Result[],
  measured: (result: Result) => number,
  most: number,
): Aim {
  const missed = results.filter((result) => measured(result) > most);
  const names = missed.map(
    (result) => `${result.operation} (${measured(result).toFixed(2)})`,
  );
  return {
    of,
    bound: "at least",
    wanted: results.length,
    measured: results.length - missed.length,
    unit: ` of ${results.length}`,
    missedBecause: `Not: ${names.join(", ")}`,
  };
}
