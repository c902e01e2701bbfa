import { loadGraph } from "../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../src/paths.js";
import { openSeed } from "../data.js";
import { inTurns } from "../measure/in-turns.js";
import { median, type Round } from "../measure/round.js";
import type { Part, Section } from "../part.js";
import { contestTable, type Contest } from "../report/contest.js";
import { aimsOf, barsOf } from "./aims.js";
import type { Contender } from "./contender.js";
import {
  graphologyBeforehand,
  graphologyCopied,
} from "./graphology/by-packages.js";
import { wholeGraph } from "./graphology/graph.js";
import { graphologyOnTheWay } from "./graphology/on-the-way.js";
import { placegraph, placegraphAnew } from "./placegraph.js";
import { bodiesAsked, WORKS, type Work } from "./questions.js";
import { checkSameAnswers } from "./same-answers.js";
import { raphtory } from "./raphtory/raphtory.js";

const TURNS = { warmUp: 3, rounds: 15 };

export const traversal: Part = { name: "traversal", run };

async function run(): Promise<Section> {
  const contenders = await open();
  try {
    const contests: Contest[] = [];
    for (const work of WORKS) contests.push(await contest(contenders, work));
    return {
      title: "In this process",
      text: contests.map(contestTable).join("\n\n"),
      aims: contests.flatMap(aimsOf),
      bars: contests.flatMap(barsOf),
    };
  } finally {
    for (const contender of contenders) await contender.close();
  }
}

async function open(): Promise<Contender[]> {
  const graph = loadGraph(SEED_FOLDER);
  const bodies = bodiesAsked(graph);
  const { atOnce } = (await openSeed()).reader();
  if (atOnce === undefined) throw new Error("The engine is not embedded.");
  const whole = wholeGraph(graph);
  return [
    placegraph(atOnce, bodies),
    placegraphAnew(atOnce, bodies),
    graphologyOnTheWay(whole, bodies),
    graphologyCopied(whole, bodies),
    graphologyBeforehand(whole, bodies),
    await raphtory(graph, bodies),
  ].filter((contender) => contender !== null);
}

async function contest(
  contenders: readonly Contender[],
  work: Work,
): Promise<Contest> {
  const able = contenders.filter(({ does }) => does(work));
  await checkSameAnswers(able, work);
  const takers = able.map(({ name, times }) => ({
    name,
    take: async () => roundOf(await times(work)),
  }));
  return { work, contenders: await inTurns(takers, TURNS) };
}

function roundOf(times: readonly number[]): Round {
  return { times, perSecond: 1000 / median(times) };
}
