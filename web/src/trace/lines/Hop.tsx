import type { TraceGroundFragment } from "placegraph/client";
import { BodyLink } from "../../app/BodyLink.js";
import { familyInWords } from "../../app/kinds.js";
import { counted } from "../../app/words.js";
import { readsOf, type Hop as HopOfLine } from "../hop.js";
import { Ground } from "./Ground.js";

interface Props {
  readonly hop: HopOfLine;
  readonly grounds: readonly TraceGroundFragment[];
}

/** From one body to the next: what leads, and what else joins the two in the same way. */
export function Hop({ hop, grounds }: Props) {
  const { from, to, relationship, againstDirection } = hop;
  const { family } = relationship;
  const [leading, ...others] = grounds;
  return (
    <li>
      <h4>
        {from.name} <em>{readsOf(hop)}</em> <BodyLink body={to} />
      </h4>
      {againstDirection && (
        <p>
          {from.name} is no legal person: it answers through the bodies that
          make it up.
        </p>
      )}
      {leading !== undefined && (
        <Ground ground={leading} isSaid={!againstDirection} />
      )}
      {family !== "ACCOUNTABILITY" && (
        <p className="evidence">
          Of the family {familyInWords(family).toLowerCase()}.
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary>
            {counted(others.length, "more ground")} between the two
          </summary>
          {others.map((ground) => (
            <Ground key={ground.id} ground={ground} isSaid={false} />
          ))}
        </details>
      )}
    </li>
  );
}
