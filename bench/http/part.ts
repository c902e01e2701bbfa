import { inTurns } from "../measure/in-turns.js";
import type { Part, Section } from "../part.js";
import { contestTable, type Contest } from "../report/contest.js";
import { aimsOf, barsOf } from "./aims.js";
import { load } from "./load.js";
import { RELATIONSHIPS, TRIVIAL, type Question } from "./questions.js";
import { checkSameAnswers } from "./same-answers.js";
import { startProcess, type ServerProcess } from "./start-process.js";
import { CONTENDERS } from "./contenders/index.js";

const CONNECTIONS = 8;
const SECONDS = 2;
const TURNS = { warmUp: 1, rounds: 6 };

export const http: Part = { name: "http", run };

async function run(): Promise<Section> {
  const servers = await Promise.all(Object.keys(CONTENDERS).map(startProcess));
  try {
    const long = await contest(servers, RELATIONSHIPS);
    const short = await contest(servers, TRIVIAL);
    return {
      title: "Over HTTP",
      text: `${CONNECTIONS} connections, each asking when its last answer has come; every server in a process of its own.

${contestTable(long)}

${contestTable(short)}`,
      aims: aimsOf(long, short),
      bars: [long, short].flatMap(barsOf),
    };
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

async function contest(
  servers: readonly ServerProcess[],
  question: Question,
): Promise<Contest> {
  await checkSameAnswers(servers, question);
  const { work, query } = question;
  const takers = servers.map(({ name, url }) => ({
    name,
    take: () =>
      load({ url, query, connections: CONNECTIONS, seconds: SECONDS }),
  }));
  return { work, contenders: await inTurns(takers, TURNS) };
}
