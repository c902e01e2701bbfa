import type { IdentifierScheme } from "placegraph/client";
import { BodyLink } from "../app/BodyLink.js";
import { daysInWords, type Days } from "../app/dates.js";
import type { Body } from "./body.js";

const SCHEMES: Record<IdentifierScheme, string> = {
  ODS: "ODS code (NHS)",
  ONS: "ONS code",
  REGISTER: "Key in another register",
};

/** The boards that cover it, its other names and codes with their days, and whom it took over from. */
export function Known({ body }: { readonly body: Body }) {
  const { id, otherNames, identifiers, predecessors, successors } = body;
  return (
    <dl className="facts-known">
      {"boards" in body && (
        <Bodies term="Its people are covered by" bodies={body.boards} />
      )}
      {otherNames.length > 0 && (
        <div>
          <dt>Also called</dt>
          {otherNames.map(({ name, validity }) => (
            <dd key={JSON.stringify([name, validity.from])}>
              {name}
              <Within days={validity} of={body.validity} />
            </dd>
          ))}
        </div>
      )}
      {identifiers.map(({ scheme, value, validity }) => (
        <div key={JSON.stringify([scheme, value, validity.from])}>
          <dt>{SCHEMES[scheme]}</dt>
          <dd>
            <code>{value}</code>
            <Within days={validity} of={body.validity} />
          </dd>
        </div>
      ))}
      <Bodies term="Took over from" bodies={predecessors} />
      {/* Where it is in force no more, the notice above names them. */}
      {body.inForce && <Bodies term="Taken over by" bodies={successors} />}
      <div>
        <dt>Id here</dt>
        <dd>
          <code>{id}</code>
        </dd>
      </div>
    </dl>
  );
}

interface BodiesProps {
  readonly term: string;
  readonly bodies: Body["successors"];
}

function Bodies({ term, bodies }: BodiesProps) {
  if (bodies.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      {bodies.map((body) => (
        <dd key={body.id}>
          <BodyLink body={body} />
        </dd>
      ))}
    </div>
  );
}

/** The days of a name or code, where they are known and not simply those of the body. */
function Within({ days, of }: { readonly days: Days; readonly of: Days }) {
  const same = days.from === of.from && days.to === of.to;
  if (same || (days.from === null && days.to === null)) return null;
  return <span className="facts-days"> {daysInWords(days)}</span>;
}
