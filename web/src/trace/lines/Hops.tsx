import {
  TraceGroundsDocument,
  type TraceGroundFragment,
  type TraceGroundsQuery,
  type TraceLineFragment,
} from "placegraph/client";
import { useQuery } from "urql";
import { Answer } from "../../app/Answer.js";
import type { Hop as HopOfLine } from "../hop.js";
import { Hop } from "./Hop.js";

/** The hops of a line, each with every relationship that it rests on: asked for when the line is opened. */
export function Hops({ line }: { readonly line: TraceLineFragment }) {
  const { hops, asOf } = line;
  const ids = hops.flatMap(({ relationships }) =>
    relationships.map(({ id }) => id),
  );
  const [grounds] = useQuery({
    query: TraceGroundsDocument,
    variables: { ids, asOf },
  });
  return (
    <Answer of={grounds} what="the law of each hop">
      {({ nodes }) => (
        <ol className="trace-hops">
          {hops.map((hop) => (
            <Hop
              key={hop.relationship.id}
              hop={hop}
              grounds={groundsOf(hop, nodes)}
            />
          ))}
        </ol>
      )}
    </Answer>
  );
}

/** In the order of the hop: what leads comes first. */
function groundsOf(
  { relationships }: HopOfLine,
  nodes: TraceGroundsQuery["nodes"],
): readonly TraceGroundFragment[] {
  const grounds = nodes.filter(isGround);
  return relationships.flatMap(
    ({ id }) => grounds.find((ground) => ground.id === id) ?? [],
  );
}

/** A node that is a relationship: a body has no legal basis to be asked for. */
function isGround(
  node: TraceGroundsQuery["nodes"][number],
): node is TraceGroundFragment {
  return node !== null && "inferred" in node;
}
