import { counted } from "../app/words.js";
import { addPounds } from "./add-pounds.js";
import { otherEnd, type Flow } from "./flow.js";

/** A bar of the diagram: a payer, a stream, the body, a recipient. */
export interface Bar {
  readonly id: string;
  readonly label: string;
  /** Of a stream, what is counted: only totals of one stream and one measure may be added, so other bars have no sum. */
  readonly measure: string | null;
}

const OTHERS = "others";

/** The bar at the other end of a flow: its own for the largest, one together for all others of the side. */
export function endsOf(
  flows: readonly Flow[],
  most: number,
): (flow: Flow) => Bar {
  const sizes = new Map<string, number>();
  for (const flow of flows) {
    const { id } = otherEnd(flow);
    sizes.set(id, addPounds(sizes.get(id) ?? 0, flow.total?.amount ?? 0));
  }
  const ids = [...sizes].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const own = new Set(ids.length <= most ? ids : ids.slice(0, most - 1));
  const others = counted(ids.length - own.size, "other");
  return (flow) => {
    const { id, name } = otherEnd(flow);
    const end = own.has(id)
      ? { id, label: name }
      : { id: OTHERS, label: others };
    return { ...end, id: `${flow.direction} ${end.id}`, measure: null };
  };
}

/** Whether a bar stands for several bodies, drawn together. */
export function isOthers({ id }: Bar): boolean {
  return id.endsWith(` ${OTHERS}`);
}

/** The bar of what a flow pays for, by what its total counts. */
export function streamOf({ direction, relationship, total }: Flow): Bar {
  const { stream } = relationship;
  const measure = total?.measure ?? "";
  return {
    id: JSON.stringify([direction, stream, measure]),
    label: stream ?? "purpose not stated",
    measure,
  };
}
