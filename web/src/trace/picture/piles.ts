import { groupBy } from "../../app/group-by.js";
import type { Diagram, DiagramBody, Step } from "./diagram.js";
import { likenessIn } from "./likeness.js";

/** A box of the picture: one body, or a pile of bodies of one kind whose lines go on alike. */
export interface Pile extends DiagramBody {
  /** The bodies in it, by name. */
  readonly members: readonly DiagramBody[];
}

export interface PiledDiagram {
  readonly piles: readonly Pile[];
  readonly steps: readonly Step[];
}

/** Fewer are told apart at a glance. */
const LEAST = 3;

/**
 * The diagram with bodies put together that are of one kind, as many hops away, and lead on to the same or to ones put together: forty trusts
 * are one box. Those in `apart` are not: the line that is open is seen body by body.
 */
export function pileUp(
  diagram: Diagram,
  apart: ReadonlySet<string>,
): PiledDiagram {
  const alike = likenessIn(diagram, apart);
  const groups = groupBy(diagram.bodies, ({ id }) => alike.get(id) ?? id);
  return redraw([...groups.values()].flatMap(pilesOf), diagram.steps);
}

function pilesOf(members: readonly DiagramBody[]): readonly Pile[] {
  const [first] = members;
  if (first === undefined) return [];
  if (members.length < LEAST)
    return members.map((body) => ({ ...body, members: [body] }));
  const byName = members.toSorted((a, b) => a.name.localeCompare(b.name));
  return [{ ...first, id: `pile:${first.id}`, members: byName }];
}

/** The steps between the boxes, each once. */
function redraw(piles: readonly Pile[], steps: readonly Step[]): PiledDiagram {
  const boxOf = new Map(
    piles.flatMap(({ id, members }) =>
      members.map((body) => [body.id, id] as const),
    ),
  );
  const drawn = new Map<string, Step>();
  for (const step of steps) {
    const from = boxOf.get(step.from) ?? step.from;
    const to = boxOf.get(step.to) ?? step.to;
    if (from !== to)
      drawn.set([from, to, step.family].join(" "), { ...step, from, to });
  }
  return { piles, steps: [...drawn.values()] };
}
