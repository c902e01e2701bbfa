import type { TraceLineFragment } from "placegraph/client";
import { readsOf, type Hop } from "../hop.js";

/** Lines of answering laid over each other: each body once, each step between two bodies once. */
export interface Diagram {
  readonly bodies: readonly DiagramBody[];
  readonly steps: readonly Step[];
}

export interface DiagramBody {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Hops from the body that answers: the most of any line that passes it, so that lines lead onward. */
  readonly hop: number;
}

/** From one body to the next, as the relationship that leads the hop has it. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly family: string;
  /** As a sentence has it: answers to, answers through. */
  readonly reads: string;
}

type Line = Pick<TraceLineFragment, "hops">;

export function diagramOf(lines: readonly Line[]): Diagram {
  const bodies = new Map<string, DiagramBody>();
  const steps = new Map<string, Step>();
  const pass = ({ id, name, kind }: Hop["to"], hop: number): void => {
    const further = Math.max(hop, bodies.get(id)?.hop ?? 0);
    bodies.set(id, { id, name, kind, hop: further });
  };
  for (const { hops } of lines)
    for (const [place, hop] of hops.entries()) {
      pass(hop.from, place);
      pass(hop.to, place + 1);
      steps.set(`${hop.from.id} ${hop.to.id}`, stepOf(hop));
    }
  return { bodies: [...bodies.values()], steps: [...steps.values()] };
}

/** The ids of the bodies that a line passes, from the body that answers to the end. */
export function bodiesOf({ hops }: Line): readonly string[] {
  const [first] = hops;
  return first === undefined
    ? []
    : [first.from.id, ...hops.map(({ to }) => to.id)];
}

function stepOf(hop: Hop): Step {
  const { from, to, relationship } = hop;
  const { family } = relationship;
  return { from: from.id, to: to.id, family, reads: readsOf(hop) };
}
