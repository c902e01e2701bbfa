import { diagramOf } from "./diagram.js";
import { Direction } from "./Direction.js";
import { Figures } from "./Figures.js";
import { hasAmount, type Flow, type Money } from "./flow.js";
import { Unstated } from "./Unstated.js";
import { WholeFund } from "./WholeFund.js";
import { Years } from "./Years.js";
import { nothingDrawn } from "./years.js";

/** How thick the larger of the two diagrams is, in pixels. */
const THICKNESS = 180;

/** The money of one year: what comes in, what goes out, what is told without an amount, and figures that are no flow. */
export function MoneyOfYear({ money }: { readonly money: Money }) {
  const { organisation, financialYear, flows, figures, fund } = money;
  const { name } = organisation;
  const year = financialYear ?? "";
  const paid = sideOf(name, flows, "IN");
  const pays = sideOf(name, flows, "OUT");
  const most = Math.max(paid.diagram.pounds, pays.diagram.pounds);
  const pixelsPerPound = THICKNESS / Math.max(1, most);
  return (
    <>
      <h2>Money of {name}</h2>
      <Years money={money} />
      {fund !== null && <WholeFund fund={fund} />}
      {most > 0 ? (
        <p className="money-caption">
          Ribbons are as wide as the pounds of {year} that sources give. This is
          not all the money: most flows are not recorded. Streams are counted by
          different measures and may overlap, so a bar where several meet is no
          sum.
        </p>
      ) : (
        <p className="money-nothing">{nothingDrawn(name, money)}</p>
      )}
      <Direction
        {...paid}
        {...{ pixelsPerPound }}
        title={`What pays for it in ${year}`}
        caption={`paid to ${name} in ${year}`}
        who="Who pays"
      />
      <Direction
        {...pays}
        {...{ pixelsPerPound }}
        title={`What it pays for in ${year}`}
        caption={`paid by ${name} in ${year}`}
        who="Who is paid"
      />
      <Unstated
        flows={flows.filter((flow) => !hasAmount(flow))}
        year={financialYear}
      />
      <Figures figures={figures} name={name} year={year} />
    </>
  );
}

function sideOf(name: string, flows: readonly Flow[], side: Flow["direction"]) {
  const some = flows.filter(({ direction }) => direction === side);
  return { flows: some.filter(hasAmount), diagram: diagramOf(name, some) };
}
