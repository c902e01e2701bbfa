import type { FundingRelationship, Organisation } from "../model.js";
import { linesIn, type DrawnLines, type Surroundings } from "./drawn-lines.js";
import type { LineGraph } from "./line-graph.js";
import { hopsFrom, type Hops } from "./reach.js";
import { endsOf, endTest, type End, type TraceQuestion } from "./trace.js";

/**
 * NO_LINE: no line of answering leads from who was paid to who paid, nor to any end of the payer's own lines.
 * PRECEPT: of money without a line, what one council collects for another that the same people elect.
 * ONLY_NATIONAL: the payer answers to electors; who was paid answers neither to it nor to them, and the two meet in a national body only.
 */
export const GAP_NATURES = ["NO_LINE", "ONLY_NATIONAL", "PRECEPT"] as const;
export type GapNature = (typeof GAP_NATURES)[number];

type EndOfLine = Omit<End, "paths">;

/** Money that flows with no line of answering back, and what was looked at. */
export interface Gap {
  readonly funding: FundingRelationship;
  readonly nature: GapNature;
  readonly payer: Organisation;
  readonly payee: Organisation;
  /** Where the lines of each stop, nearest first. */
  readonly payerEnds: readonly EndOfLine[];
  readonly payeeEnds: readonly EndOfLine[];
}

interface Standpoint {
  readonly body: Organisation;
  readonly reached: Hops;
  readonly ends: readonly EndOfLine[];
}

/**
 * What each of some funding is in its order, null where it is no gap: one at a time, so that whoever looks may do other work between
 * one and the next. The surroundings must reach a hop further than asked, from both ends of each.
 */
export function* gapsAmong(
  fundings: readonly FundingRelationship[],
  { through, maxHops }: Pick<TraceQuestion, "through" | "maxHops">,
  surroundings: Surroundings,
): Generator<Gap | null, void> {
  const lines = linesIn(surroundings, through);
  const seen = new Map<string, Standpoint | null>();
  const from = (id: string): Standpoint | null => {
    const known = seen.get(id);
    if (known !== undefined) return known;
    const standpoint = standpointOf(lines, id, maxHops);
    seen.set(id, standpoint);
    return standpoint;
  };
  for (const funding of fundings) {
    const [payer, payee] = [from(funding.from), from(funding.to)];
    yield payer && payee && gapBetween(funding, payer, payee, lines);
  }
}

function gapBetween(
  funding: FundingRelationship,
  payer: Standpoint,
  payee: Standpoint,
  graph: LineGraph,
): Gap | null {
  const gap = natureOfGap(graph, payer, payee);
  if (gap === null) return null;
  return {
    funding,
    nature: funding.kind === "PAYS_PRECEPT_TO" ? "PRECEPT" : gap,
    payer: payer.body,
    payee: payee.body,
    payerEnds: payer.ends,
    payeeEnds: payee.ends,
  };
}

function standpointOf(
  lines: DrawnLines,
  id: string,
  maxHops: number,
): Standpoint | null {
  const start = lines.numberOf(id);
  const body = start === undefined ? undefined : lines.bodies[start];
  if (start === undefined || body === undefined) return null;
  const reached = hopsFrom(lines, start, maxHops);
  const ends = endsOf(lines, reached, endTest(lines, start));
  return { body, reached, ends };
}

function natureOfGap(
  graph: LineGraph,
  payer: Standpoint,
  payee: Standpoint,
): GapNature | null {
  const reaches = ({ id }: Organisation): boolean =>
    payee.reached.has(graph.numberOf(id) ?? -1);
  if (reaches(payer.body)) return null;
  const shared = payer.ends.filter(({ organisation }) => reaches(organisation));
  if (shared.length === 0) return "NO_LINE";
  const isLocal = payer.ends.some(({ nature }) => nature === "ELECTORS");
  return isLocal && !shared.some(({ nature }) => nature === "ELECTORS")
    ? "ONLY_NATIONAL"
    : null;
}
