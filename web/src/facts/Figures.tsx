import { BodyFiguresDocument } from "placegraph/client";
import { useQuery } from "urql";
import { Answer } from "../app/Answer.js";
import { Chart } from "./Chart.js";
import { Fold } from "./Fold.js";
import { seriesOf } from "./series.js";

interface Props {
  readonly id: string;
  readonly asOf: string;
}

const SHOWN = 2;

/** Figures in the accounts of a body over the years, each stream and measure by itself. None: nothing is shown. */
export function Figures({ id, asOf }: Props) {
  const [figures] = useQuery({
    query: BodyFiguresDocument,
    variables: { id, asOf },
  });
  return (
    <Answer of={figures} what="the figures">
      {({ organisation }) => {
        const series = seriesOf(organisation?.finances ?? []);
        const rest = series.slice(SHOWN);
        return series.length === 0 ? null : (
          <section>
            <h3>Figures over the years</h3>
            <p className="evidence">
              Budgets and spending in its accounts, in cash terms, of any year:
              they do not change with the day seen. The charts overlap, so they
              are not to be added.
            </p>
            {series.slice(0, SHOWN).map((each) => (
              <Chart key={each.key} series={each} />
            ))}
            {rest.length > 0 && (
              <Fold summary={`${rest.length} more`}>
                {rest.map((each) => (
                  <Chart key={each.key} series={each} />
                ))}
              </Fold>
            )}
          </section>
        );
      }}
    </Answer>
  );
}
