import { BodyLink } from "../app/BodyLink.js";
import { otherEnd, type Flow } from "./flow.js";

/** What money is paid for, and who pays it or is paid: the way to the money of that body. */
export function FlowHead({ flow }: { readonly flow: Flow }) {
  const { direction, relationship } = flow;
  const other = otherEnd(flow);
  return (
    <>
      <strong>{relationship.stream ?? "Purpose not stated"}</strong>
      <span className="money-end-of-flow">
        {direction === "IN" ? "from " : "to "}
        <BodyLink body={other} />
        {!other.inForce && " (not in force on the day shown)"}
      </span>
    </>
  );
}
