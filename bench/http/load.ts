import autocannon from "autocannon";
import type { Round } from "../measure/round.js";

export interface Load {
  readonly url: string;
  readonly query: string;
  readonly connections: number;
  readonly seconds: number;
}

/**
 * Asks the same over and over, on each connection when the last answer has come.
 * @throws Error where an answer is no success.
 */
export async function load({
  url,
  query,
  connections,
  seconds,
}: Load): Promise<Round> {
  const times: number[] = [];
  const { non2xx, errors, duration } = await ran(
    {
      url,
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
      connections,
      duration: seconds,
      timeout: 120,
    },
    (time) => times.push(time),
  );
  if (non2xx + errors > 0)
    throw new Error(
      `${non2xx + errors} answers of ${url} were errors: ${query}`,
    );
  return { times, perSecond: times.length / duration };
}

/** Tells the milliseconds of each answer as it comes: autocannon's own percentiles are whole milliseconds. */
function ran(
  options: autocannon.Options,
  onAnswer: (time: number) => void,
): Promise<autocannon.Result> {
  return new Promise((resolve, reject) => {
    const run = autocannon(options, (error: Error | null, result) => {
      if (error === null) resolve(result);
      else reject(error);
    });
    run.on("response", (_client, _status, _bytes, time) => onAnswer(time));
  });
}
