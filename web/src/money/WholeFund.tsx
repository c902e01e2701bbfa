import { BodyLink } from "../app/BodyLink.js";
import { Grounds } from "../app/Grounds.js";
import type { Fund } from "./flow.js";

/** How far what is told pays for a fund, what no source explains, and why those are party to it of whom no sum is told. */
export function WholeFund({ fund }: { readonly fund: Fund }) {
  const { reading, partiesUntold } = fund;
  return (
    <section>
      <h3>How much of the fund is explained</h3>
      <p>{reading}</p>
      {partiesUntold.length > 0 && (
        <>
          <p>Parties to it of whom no sum is told:</p>
          <ul className="money-unstated">
            {partiesUntold.map(({ member, relationship }) => (
              <li key={relationship.id}>
                <BodyLink body={member} />
                <Grounds of={relationship} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
