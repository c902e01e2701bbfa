import { addPounds } from "./add-pounds.js";
import { endsOf, isOthers, streamOf, type Bar } from "./bars.js";
import { isDrawn, type Flow } from "./flow.js";
import { inWords, shortPounds } from "./words.js";

/** A ribbon from one bar to another, as wide as its pounds. */
export interface Ribbon {
  readonly source: string;
  readonly target: string;
  readonly pounds: number;
  readonly direction: Flow["direction"];
}

export interface Diagram {
  readonly bars: readonly Bar[];
  readonly ribbons: readonly Ribbon[];
  /** How thick it is, in pounds. No sum to tell: streams may overlap. */
  readonly pounds: number;
}

/** As many bodies as have room on one side; the smallest are drawn together. */
const MOST_ENDS = 8;

/**
 * The flows of one direction that have a total: payer, stream, body; or body, stream, recipient. What comes in and what goes out are two
 * diagrams, for no source says that the one pays for the other.
 */
export function diagramOf(
  body: string,
  flows: readonly Flow[],
  mostEnds = MOST_ENDS,
): Diagram {
  const drawn = flows.filter(isDrawn);
  const barOfEnd = endsOf(drawn, mostEnds);
  const middle = { id: "body", label: body, measure: null };
  const bars = new Map<string, Bar>();
  const ribbons = new Map<string, Ribbon>();
  let pounds = 0;
  for (const flow of drawn) {
    const way = [barOfEnd(flow), streamOf(flow), middle];
    if (flow.direction === "OUT") way.reverse();
    for (const [at, target] of way.entries()) {
      bars.set(target.id, target);
      const source = way[at - 1];
      if (source !== undefined) add(ribbons, source, target, flow);
    }
    pounds = addPounds(pounds, flow.total?.amount ?? 0);
  }
  return {
    bars: inOrder([...bars.values()], [...ribbons.values()]),
    ribbons: [...ribbons.values()],
    pounds,
  };
}

/** The thickest first, and those drawn together last. */
function inOrder(bars: readonly Bar[], ribbons: readonly Ribbon[]): Bar[] {
  const rank = (bar: Bar) => (isOthers(bar) ? -1 : throughBar(bar.id, ribbons));
  return [...bars].sort((a, b) => rank(b) - rank(a));
}

/** What runs through a bar: a ribbon of a first or last bar has it at one end only. */
function throughBar(id: string, ribbons: readonly Ribbon[]): number {
  const sum = (end: "source" | "target") =>
    ribbons
      .filter((ribbon) => ribbon[end] === id)
      .reduce((pounds, ribbon) => addPounds(pounds, ribbon.pounds), 0);
  return Math.max(sum("source"), sum("target"));
}

/** What a bar says beside its name: of a stream the sum of its totals and what they count. */
export function toldOf({ id, measure }: Bar, { ribbons }: Diagram) {
  if (measure === null) return null;
  return `${shortPounds(throughBar(id, ribbons))} ${inWords(measure)}`;
}

function add(
  ribbons: Map<string, Ribbon>,
  { id: source }: Bar,
  { id: target }: Bar,
  { direction, total }: Flow,
): void {
  const key = JSON.stringify([source, target]);
  const before = ribbons.get(key)?.pounds ?? 0;
  const pounds = addPounds(before, total?.amount ?? 0);
  ribbons.set(key, { source, target, pounds, direction });
}
