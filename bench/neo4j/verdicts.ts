import { ratio } from "./latency.js";
import type { Place, Result } from "./result.js";

/** At most this many times hand-written Cypher, in this process. */
const AIM = 1.15;

/** Each aim, how many operations meet it, and which do not, by how much. */
export function verdicts(
  results: readonly Result[],
  of: "engine" | "anew",
): string[] {
  return [
    verdict(
      `at most ${AIM} times hand-written Cypher, in this process`,
      results,
      ({ inProcess }) => ratio(inProcess[of], inProcess.cypher),
      AIM,
    ),
    ahead("in this process", results, of, "inProcess"),
    ahead("over HTTP", results, of, "overHttp"),
    verdict(
      "one statement for each root field",
      results,
      ({ statements, rootFields }) => statements[of] / rootFields,
      1,
    ),
  ];
}

function ahead(
  where: string,
  results: readonly Result[],
  of: "engine" | "anew",
  place: Place,
): string {
  return verdict(
    `less time than @neo4j/graphql, ${where}`,
    results,
    (result) => ratio(result[place][of], result[place].peer),
    1,
  );
}

function verdict(
  aim: string,
  results: readonly Result[],
  measured: (result: Result) => number,
  most: number,
): string {
  const missed = results.filter((result) => measured(result) > most);
  const names = missed.map(
    (result) => `${result.operation} (${measured(result).toFixed(2)})`,
  );
  const met = `- ${aim}: ${results.length - missed.length} of ${results.length} operations`;
  return missed.length === 0 ? `${met}.` : `${met}; not ${names.join(", ")}.`;
}
