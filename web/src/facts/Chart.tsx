import { scaleLinear } from "d3-scale";
import { Sources } from "../app/Sources.js";
import { exactPounds, inWords, shortPounds } from "../money/words.js";
import { Fold } from "./Fold.js";
import type { Series } from "./series.js";

const ROLES: Record<Series["role"], string> = {
  TOTAL: "",
  COMPONENT: ", part of a total",
  STANDALONE: ", added to nothing",
};

/** A series as a table whose rows are bars. Those below nothing go to the left. */
export function Chart({ series }: { readonly series: Series }) {
  const { stream, measure, accounting, role, figures } = series;
  const amounts = figures.map(({ amount }) => amount);
  const place = scaleLinear()
    .domain([Math.min(0, ...amounts), Math.max(0, ...amounts)])
    .range([0, 100]);
  const sources = new Map(figures.map(({ source }) => [source.id, source]));
  const notes = new Set(figures.flatMap(({ note }) => note ?? []));
  return (
    <div className="facts-chart">
      <table>
        <caption>
          <strong>{stream}</strong>: {inWords(measure)}, {accounting}
          {ROLES[role]}
        </caption>
        <thead className="unseen">
          <tr>
            <th scope="col">Financial year</th>
            <th scope="col">Pounds</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ financialYear, amount, certainty, note }) => {
            const [start, end] = [
              place(Math.min(0, amount)),
              place(Math.max(0, amount)),
            ];
            return (
              <tr key={JSON.stringify([financialYear, amount, note])}>
                <th scope="row">{financialYear}</th>
                <td title={`${exactPounds(amount)}, ${certainty}`}>
                  <span className="facts-track">
                    <span
                      className="facts-bar"
                      style={{
                        marginInlineStart: `${start}%`,
                        width: `${end - start}%`,
                      }}
                    />
                  </span>
                  <span className="facts-amount">{shortPounds(amount)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Fold summary={<span className="facts-days">Where they were read</span>}>
        <Sources sources={[...sources.values()]} />
        {[...notes].map((note) => (
          <p key={note} className="evidence">
            {note}
          </p>
        ))}
      </Fold>
    </div>
  );
}
