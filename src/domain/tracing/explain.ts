import {
  RELATIONSHIP_FAMILIES,
  type RelationshipFamily,
} from "../relationship-kinds.js";
import type { Day } from "../time.js";
import { linesIn, type DrawnLines, type Surroundings } from "./drawn-lines.js";
import { MOST_HOPS } from "./find-paths.js";
import { leads } from "./leads.js";
import { nearestDays } from "./nearest-days.js";
import { onADay } from "./on-a-day.js";
import type { Path } from "./path.js";
import { shortestIn, type TraceQuestion } from "./trace.js";

/** A path, and the day on which it stands. */
export interface PathOnDay {
  readonly path: Path;
  readonly asOf: Day;
}

/** A restriction of the question that, lifted alone, would let a line through. */
export type Restriction = "HOPS" | "DATE" | "FAMILIES" | "DIRECTION";

export interface Cut {
  readonly by: Restriction;
  /** How many hops the nearest line takes. */
  readonly hopsNeeded: number;
  /** Families to add to those asked for: those that would each do alone, or, where none would, those needed together. Empty where none need be added. */
  readonly families: readonly RelationshipFamily[];
  /** Whether each of the families alone would do. */
  readonly eachAlone: boolean;
  /** The last day before on which a line stood, and the first day after: where the date cut. */
  readonly lastDay: Day | null;
  readonly nextDay: Day | null;
  readonly nearest: PathOnDay;
}

const ANSWERING = ["ACCOUNTABILITY", "GOVERNANCE", "SUCCESSION"] as const;

/** The families in which bodies answer, or hand on to those that do: looked at first, and of any date, when those asked for lead nowhere. */
export function familiesBeyond(
  through: readonly RelationshipFamily[],
): RelationshipFamily[] {
  return [...new Set([...through, ...ANSWERING])];
}

/** Something looked for by itself, so that whoever looks may do other work between one and the next. */
type Cuts = Generator<Cut | null, void>;

/** What cut a question that found no path, told from what holds on any date through `familiesBeyond`, as far as lines may be traced, around both bodies. */
export function* cutsOf(
  question: TraceQuestion,
  anyDate: Surroundings,
  day: Day,
): Cuts {
  const today = onADay(anyDate, day);
  const lines = linesIn(today, question.through);
  const byHops = cutByHops(question, lines, day);
  yield byHops;
  yield cutByDate(question, anyDate, day);
  // Where the hops alone cut, other families only count if they make the line short enough.
  const maxHops = byHops === null ? MOST_HOPS : question.maxHops;
  yield cutByFamilies({ ...question, maxHops }, ANSWERING, today, day);
  yield cutByDirection(question, lines, day);
}

/** What cut where nothing else did: the other families, told from all that holds on the day; or the date together with the families of answering, and further. */
export function* lastCuts(
  question: TraceQuestion,
  {
    anyDate,
    anyFamily,
  }: Readonly<Record<"anyDate" | "anyFamily", Surroundings>>,
  day: Day,
): Cuts {
  const far = { ...question, maxHops: MOST_HOPS };
  const byFamilies = cutByFamilies(far, RELATIONSHIP_FAMILIES, anyFamily, day);
  yield byFamilies;
  if (byFamilies !== null) return;
  const through = familiesBeyond(question.through);
  const byDate = cutByDate({ ...far, through }, anyDate, day);
  yield byDate === null
    ? null
    : {
        ...byDate,
        // The other day may need other families.
        nextDay: byDate.lastDay === null ? byDate.nextDay : null,
        families: familiesAdded(byDate.nearest.path, question.through),
      };
}

function cutByHops(
  question: TraceQuestion,
  lines: DrawnLines,
  day: Day,
): Cut | null {
  const path = shortestIn({ ...question, maxHops: MOST_HOPS }, lines);
  return path === null ? null : cut("HOPS", path, day);
}

function cutByDate(
  question: TraceQuestion,
  anyDate: Surroundings,
  day: Day,
): Cut | null {
  const { last, next } = nearestDays(question, anyDate, day);
  const nearest = last ?? next;
  if (nearest === null) return null;
  const then = onADay(anyDate, nearest);
  const path = shortestIn(question, linesIn(then, question.through));
  return path === null
    ? null
    : { ...cut("DATE", path, nearest), lastDay: last, nextDay: next };
}

/** Which of some families would each do; where none alone would, all of them. */
function cutByFamilies(
  question: TraceQuestion,
  families: readonly RelationshipFamily[],
  today: Surroundings,
  day: Day,
): Cut | null {
  const { through } = question;
  const others = families.filter((family) => !through.includes(family));
  if (others.length === 0) return null;
  const graph = linesIn(today, [...through, ...others]);
  const would = (added: readonly RelationshipFamily[]): boolean =>
    leads(
      question,
      graph,
      ({ family }) => through.includes(family) || added.includes(family),
    );
  const alone = others.filter((family) => would([family]));
  if (alone.length === 0 && !would(others)) return null;
  const added = alone.length > 0 ? alone.slice(0, 1) : others;
  const wider = { ...question, through: [...through, ...added] };
  const path = shortestIn(wider, linesIn(today, wider.through));
  if (path === null) return null;
  return {
    ...cut("FAMILIES", path, day),
    families: alone.length > 0 ? alone : familiesAdded(path, through),
    eachAlone: alone.length > 0,
  };
}

/** The families that a path runs through beyond those asked for: a hop that has a ground in one of these needs no other. */
function familiesAdded(
  { hops }: Path,
  through: readonly RelationshipFamily[],
): RelationshipFamily[] {
  const needed = hops.flatMap(({ relationships }) =>
    relationships.some(({ family }) => through.includes(family))
      ? []
      : [relationships[0].family],
  );
  return RELATIONSHIP_FAMILIES.filter((family) => needed.includes(family));
}

function cutByDirection(
  { from, to, through }: TraceQuestion,
  lines: DrawnLines,
  day: Day,
): Cut | null {
  if (to === null) return null;
  const back = { from: to, to: from, through, maxHops: MOST_HOPS };
  const path = shortestIn(back, lines);
  return path === null ? null : cut("DIRECTION", path, day);
}

function cut(by: Restriction, path: Path, asOf: Day): Cut {
  return {
    by,
    hopsNeeded: path.hops.length,
    families: [],
    eachAlone: false,
    lastDay: null,
    nextDay: null,
    nearest: { path, asOf },
  };
}
