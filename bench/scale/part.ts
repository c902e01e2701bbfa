import type { Part, Section } from "../part.js";
import type { Aim } from "../report/aim.js";
import { rounded, table, time } from "../report/numbers.js";
import { measureGrowth, type GrowthRow } from "./growth.js";
import type { LoadRow } from "./load-row.js";
import { measureLoads } from "./load.js";

const SIZES = [1, 10, 100, 1000];
const MB = 1e6;

export const scale: Part = { name: "scale", run };

async function run(): Promise<Section> {
  const loads = measureLoads();
  const growth = await measureGrowth(SIZES);
  return {
    title: "Scale",
    text: `Synthetic graphs, each loaded in a process of its own, the making of their records included. Bytes are for each relationship:
of the typed arrays as they must be, and what is resident, indexes included, beside the columns of the bodies.

${loadTable(loads)}

The same question of the same neighbourhood, in England's graph and in so many copies of it, in turns; medians.

${growthTable(growth)}`,
    aims: [...loads.flatMap(aimsOfLoad), ...growth.map(aimOfGrowth)],
    bars: [],
  };
}

function loadTable(rows: readonly LoadRow[]): string {
  return table([
    [
      "loading",
      "bodies",
      "relationships",
      "seconds",
      "CPU seconds",
      "peak MB",
      "bytes in arrays",
      "bytes resident",
    ],
    ...rows.map((row) => [
      row.graph,
      ...[
        row.organisations,
        row.relationships,
        row.seconds,
        row.cpuSeconds,
        row.peakBytes / MB,
        row.columnBytes,
        row.residentBytesEach,
      ].map(rounded),
    ]),
  ]);
}

function growthTable(rows: readonly GrowthRow[]): string {
  return table([
    ["", ...SIZES.map((times) => `${rounded(times)} ×`), "last ÷ first"],
    ...rows.map(({ question, latencies, ratio }) => [
      question,
      ...latencies.map(({ p50 }) => time(p50)),
      rounded(ratio),
    ]),
  ]);
}

function aimsOfLoad({ graph, seconds, peakBytes }: LoadRow): Aim[] {
  const of = `a million bodies, five million relationships or more loaded (${graph})`;
  return [
    { of, bound: "at most", wanted: 60, measured: seconds, unit: " s" },
    {
      of: `${of}: most memory`,
      bound: "at most",
      wanted: 2000,
      measured: peakBytes / MB,
      unit: " MB",
    },
  ];
}

function aimOfGrowth({ question, ratio }: GrowthRow): Aim {
  return {
    of: `${question}: time in a graph 1,000 times as large`,
    bound: "at most",
    wanted: 1.5,
    measured: ratio,
    unit: " ×",
  };
}
