import type { FactLineFragment } from "placegraph/client";
import { BodyLink } from "../app/BodyLink.js";
import { groupBy } from "../app/group-by.js";
import { Row } from "./Row.js";

/** Relationships from one body to another as sentences, each with its laws, unfolded where there are few. */
export function Drawn({
  lines,
}: {
  readonly lines: readonly FactLineFragment[];
}) {
  const sentences = groupBy(lines, ({ reads }) => reads);
  return [...sentences].map(([reads, saying]) => {
    const [first] = saying;
    return first === undefined ? null : (
      <section key={reads} className="facts-phrase">
        <h3>
          <BodyLink body={first.from} /> {reads} <BodyLink body={first.to} />
        </h3>
        <ul>
          {saying.map((line) => (
            <li key={line.id}>
              <Row line={line} open={lines.length < 5} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
