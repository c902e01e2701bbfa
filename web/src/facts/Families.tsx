import { familyInWords, familyTells } from "../app/kinds.js";
import { FAMILIES, useExplorer, type Family } from "../app/state.js";
import { inFigures } from "../app/words.js";
import type { Body } from "./body.js";
import { FamilyRows } from "./FamilyRows.js";
import { Fold } from "./Fold.js";

/** The relationships of a body on the day, family by family, each with how many there are. */
export function Families({ body }: { readonly body: Body }) {
  const { id, asOf } = body;
  const [{ families }] = useExplorer();
  const counts = countsOf(body);
  const held = FAMILIES.filter((family) => counts[family] > 0);
  const first = held.find((family) => families.includes(family)) ?? held[0];
  return (
    <section>
      <h3>Relationships</h3>
      {first === undefined && (
        <p>
          None holds on this day.
          {!body.inForce && " The body is not in force on it."}
        </p>
      )}
      {held.map((family) => (
        <Fold
          key={family}
          open={family === first}
          summary={
            <>
              <span className={`facts-family facts-${family.toLowerCase()}`}>
                {familyInWords(family)}
              </span>{" "}
              <span className="facts-count">{inFigures(counts[family])}</span>{" "}
              <span className="facts-tells">{familyTells(family)}</span>
            </>
          }
        >
          <FamilyRows
            key={JSON.stringify([id, asOf])}
            id={id}
            asOf={asOf}
            family={family}
          />
        </Fold>
      ))}
    </section>
  );
}

function countsOf(body: Body): Record<Family, number> {
  return {
    ACCOUNTABILITY: body.accountability.totalCount,
    GOVERNANCE: body.governance.totalCount,
    FUNDING: body.funding.totalCount,
    GEOGRAPHY: body.geography.totalCount,
    SUCCESSION: body.succession.totalCount,
  };
}
