import { linesIn, type Surroundings } from "./drawn-lines.js";
import { natureOf, type EndNature } from "./ends.js";
import { findPaths } from "./find-paths.js";
import { pathOf } from "./line-graph.js";
import { hopsFrom, hopsTo, type Hops } from "./reach.js";
import { partingsOf, type Parting } from "./partings.js";
import type { Path } from "./path.js";
import { endsOf, endTest, type End, type TraceQuestion } from "./trace.js";

/** One of the two masters: its ends, and the shortest line to any of them; of those as short, one that passes no body that leads to the other side too, where there is one. */
export interface Side {
  readonly ends: readonly Omit<End, "paths">[];
  readonly path: Path | null;
}

export interface DualAccountability {
  readonly national: Side;
  readonly local: Side;
  /** Where lines stop short of both. */
  readonly elsewhere: Side;
  /** Nearest first, then by id. */
  readonly partings: readonly Parting[];
  /** True where more bodies lie around than were looked at. */
  readonly truncated: boolean;
}

/** The distinct ends that a body answers to, the national and the local, and where the lines to them part. */
export function dualAccountability(
  { from, through, maxHops }: Omit<TraceQuestion, "to">,
  surroundings: Surroundings,
): DualAccountability {
  const lines = linesIn(surroundings, through);
  const start = lines.numberOf(from) ?? -1;
  const isEnd = endTest(lines, start);
  const isOf = (nature: EndNature) => (body: number) => {
    const organisation = lines.bodies[body];
    return (
      isEnd(body) &&
      organisation !== undefined &&
      natureOf(organisation, false) === nature
    );
  };
  const reached = hopsFrom(lines, start, maxHops);
  const toNational = hopsTo(lines, isOf("PARLIAMENT"));
  const toLocal = hopsTo(lines, isOf("ELECTORS"));
  const sideOf = (nature: EndNature, toOther: Hops): Side => {
    const isGoal = isOf(nature);
    const { paths } = findPaths({
      graph: lines,
      from: start,
      reached,
      isGoal,
      maxHops,
    });
    const [first] = paths;
    const shortest = paths.filter(({ length }) => length === first?.length);
    const own = shortest.find((steps) =>
      steps.every(({ to }) => !toOther.has(to)),
    );
    const steps = own ?? first;
    return {
      ends: endsOf(lines, reached, isGoal),
      path: steps === undefined ? null : pathOf(steps),
    };
  };
  return {
    national: sideOf("PARLIAMENT", toLocal),
    local: sideOf("ELECTORS", toNational),
    elsewhere: sideOf("NO_LINE_ON", toNational),
    partings: partingsOf(lines, reached, maxHops, { toNational, toLocal }),
    truncated: lines.truncated,
  };
}
