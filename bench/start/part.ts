import { spawn } from "node:child_process";
import { inTurns } from "../measure/in-turns.js";
import { percentile, timesAsFast, type Round } from "../measure/round.js";
import type { Part, Section } from "../part.js";
import type { Aim } from "../report/aim.js";
import { barOf, by, contestTable } from "../report/contest.js";

const TURNS = { warmUp: 1, rounds: 9 };
const WORK = "process start to first answer";
const PEER = "@neo4j/graphql";
const TRIED =
  "Tried: a snapshot of the seed, one file with what V8 compiled of it, the schema taken for valid, stored operations read when first asked for, no JSON Schema. What is left is Node itself, parsing the schema and making its types.";

export const start: Part = { name: "start", run };

async function run(): Promise<Section> {
  const contenders = await inTurns(
    [
      {
        name: "placegraph",
        take: () =>
          firstAnswer(["dist/main.js", "serve"], "{ dataset { version } }"),
      },
      {
        name: PEER,
        take: () => firstAnswer(["dist/bench-start-peer.js"], "{ __typename }"),
      },
    ],
    TURNS,
  );
  const contest = { work: WORK, contenders };
  const ours = by("placegraph", contest);
  const peer = by(PEER, contest);
  const median = percentile(
    ours.rounds.flatMap(({ times }) => times),
    0.5,
  );
  const under = (wanted: number, of: string): Aim => ({
    of,
    bound: "at most",
    wanted,
    measured: median,
    unit: " ms",
    missedBecause: TRIED,
  });
  return {
    title: "Start",
    text: contestTable(contest),
    aims: [
      under(1000, WORK),
      under(300, `${WORK}, at a stretch`),
      {
        of: `${WORK}: times as fast as ${PEER}`,
        bound: "at least",
        wanted: 2,
        measured: timesAsFast(ours, peer),
      },
    ],
    bars: [barOf(WORK, ours, [peer])],
  };
}

async function firstAnswer(command: string[], query: string): Promise<Round> {
  const started = performance.now();
  const server = spawn(process.execPath, command, {
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEO4J_URI: undefined,
      PORT: "0",
      LOG_LEVEL: "silent",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const url = await addressIn(server.stdout);
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    await answer.json();
    const took = performance.now() - started;
    return { times: [took], perSecond: 1000 / took };
  } finally {
    server.kill();
  }
}

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of output) {
    text += chunk.toString();
    const url = /answers at (\S+)\n/.exec(text)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`The server said no address: ${text}`);
}
