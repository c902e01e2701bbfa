import type { FactLineFragment } from "placegraph/client";
import { BodyLink } from "../app/BodyLink.js";
import { kindInWords } from "../app/kinds.js";
import { phrasesOf } from "./rows.js";
import { Row } from "./Row.js";

interface Props {
  readonly rows: readonly FactLineFragment[];
  readonly seenFrom: string;
}

/** Relationships of a body, under how they read from it: "answers to" whom, by which laws. */
export function Phrases({ rows, seenFrom }: Props) {
  return phrasesOf(rows, seenFrom).map(({ reads, others }) => (
    <section key={reads} className="facts-phrase">
      <h4>{reads}</h4>
      <ul>
        {others.map(({ body, lines }) => (
          <li key={body.id}>
            <BodyLink body={body} />
            <span className="facts-days"> {kindInWords(body.kind)}</span>
            <ul>
              {lines.map((line) => (
                <li key={line.id}>
                  <Row line={line} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  ));
}
