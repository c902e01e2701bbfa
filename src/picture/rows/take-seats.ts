import type { Picture } from "../picture.js";
import type { Seat, SeatedBand } from "./seats.js";

const SWEEPS = 6;
const SWAPS = 8_000;

/** Bodies as numbers: where each sits, and to which others it is joined. */
interface Table {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly neighbours: readonly (readonly number[])[];
}

/** The bodies of a band beside the root, and their seats, column by column. */
interface Group {
  readonly members: number[];
  readonly seats: readonly Seat[];
}

/**
 * Who sits where, so that lines are short and cross little: each band is ordered by the middle of its neighbours elsewhere, down and up, and
 * then pairs of a band change seats wherever that makes their lines shorter. Nothing is left to chance: the same picture, the same seats.
 */
export function takeSeats(
  { nodes, lines }: Picture,
  bands: readonly SeatedBand[],
): ReadonlyMap<string, Seat> {
  const index = new Map(nodes.map(({ id }, each) => [id, each]));
  const indexOf = (id: string): number => index.get(id) ?? -1;
  const table: Table = {
    x: new Float64Array(nodes.length),
    y: new Float64Array(nodes.length),
    neighbours: neighboursOf(nodes.length, lines, indexOf),
  };
  const groups = bands.map((band): Group => {
    const members = band.nodes.map(({ id }) => indexOf(id));
    const seats = [...band.seats].sort((a, b) => a.x - b.x || a.y - b.y);
    sit(table, members, seats);
    if (band.root && band.rootSeat)
      sit(table, [indexOf(band.root.id)], [band.rootSeat]);
    return { members, seats };
  });
  const root = nodes.findIndex(({ isRoot }) => isRoot);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const group of groups) orderByNeighbours(group, table, root);
    groups.reverse();
  }
  swapSeats(groups, table);
  return new Map(
    nodes.map(({ id }, each) => [
      id,
      { x: table.x[each] ?? 0, y: table.y[each] ?? 0 },
    ]),
  );
}

function sit(
  { x, y }: Table,
  members: readonly number[],
  seats: readonly Seat[],
): void {
  members.forEach((member, each) => {
    const seat = seats[each];
    if (seat) [x[member], y[member]] = [seat.x, seat.y];
  });
}

function orderByNeighbours(
  { members, seats }: Group,
  table: Table,
  root: number,
): void {
  const wishes = new Map(
    members.map((member) => {
      let [sum, count] = [0, 0];
      for (const other of table.neighbours[member] ?? []) {
        // Nearly all are joined to the root: it would draw them to the middle alike, and tell none from another.
        if (other === root) continue;
        sum += table.x[other] ?? 0;
        count++;
      }
      return [member, count > 0 ? sum / count : (table.x[member] ?? 0)];
    }),
  );
  members.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0));
  sit(table, members, seats);
}

function swapSeats(groups: readonly Group[], table: Table): void {
  const { x, y } = table;
  const next = numbers();
  const all = groups.reduce((sum, { members }) => sum + members.length, 0);
  for (const { members } of groups) {
    if (members.length < 2) continue;
    const tries = Math.min(members.length ** 2, (SWAPS * members.length) / all);
    for (let each = 0; each < tries; each++) {
      const a = members[next(members.length)] ?? 0;
      const b = members[next(members.length)] ?? 0;
      const [ax = 0, ay = 0, bx = 0, by = 0] = [x[a], y[a], x[b], y[b]];
      const now = reach(table, a, ax, ay, b) + reach(table, b, bx, by, a);
      const then = reach(table, a, bx, by, b) + reach(table, b, ax, ay, a);
      if (then >= now) continue;
      [x[a], y[a], x[b], y[b]] = [bx, by, ax, ay];
    }
  }
}

/** How long the lines of a body would be, were it to sit there; the line to the one it changes seats with is as long as before. */
function reach(
  { x, y, neighbours }: Table,
  member: number,
  atX: number,
  atY: number,
  except: number,
): number {
  let sum = 0;
  for (const other of neighbours[member] ?? [])
    if (other !== except)
      sum += Math.abs((x[other] ?? 0) - atX) + Math.abs((y[other] ?? 0) - atY);
  return sum;
}

function neighboursOf(
  count: number,
  lines: Picture["lines"],
  indexOf: (id: string) => number,
): readonly (readonly number[])[] {
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (const { from, to } of lines) {
    const [a, b] = [indexOf(from), indexOf(to)];
    if (a === b || a < 0 || b < 0) continue;
    sets[a]?.add(b);
    sets[b]?.add(a);
  }
  return sets.map((set) => [...set]);
}

/** Numbers below a bound that look random and are the same each time. */
function numbers(): (below: number) => number {
  let state = 20_260_401;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
