import { StartDocument, type StartQuery } from "placegraph/client";
import { useQuery } from "urql";
import { Answer } from "../app/Answer.js";
import { dayInWords } from "../app/dates.js";
import { familyInWords, familyTells, kindsInWords } from "../app/kinds.js";
import { inFigures } from "../app/words.js";

/** So many characters of a version tell it from any other. */
const ENOUGH = 12;

/** How much is in the graph, how whole it is for each kind of body, and how recent its sources are. */
export function Whole() {
  const [start] = useQuery({ query: StartDocument });
  return (
    <section>
      <h2>How whole it is</h2>
      <Answer of={start} what="what is in the graph">
        {({ dataset }) => (
          <>
            <Counts dataset={dataset} />
            <details>
              <summary>What is there and what is missing, kind by kind</summary>
              <Kinds dataset={dataset} />
            </details>
          </>
        )}
      </Answer>
    </section>
  );
}

interface Props {
  readonly dataset: StartQuery["dataset"];
}

function Counts({ dataset }: Props) {
  const { organisationCounts, familyCounts, latestSourceDate } = dataset;
  return (
    <>
      <dl className="start-counts">
        <Count of="bodies, formal or not" is={total(organisationCounts)} />
        <Count of="relationships between them" is={total(familyCounts)} />
        <Count of="budgets and other figures" is={dataset.figureCount} />
        <Count
          of={`sources${latestSourceDate === null ? "" : `, the latest of ${dayInWords(latestSourceDate)}`}`}
          is={dataset.sourceCount}
        />
      </dl>
      <p>
        Most kinds of body are not complete, so what is not shown may still
        exist. Data version <code>{dataset.version.slice(0, ENOUGH)}</code>.
      </p>
    </>
  );
}

function Count({ of, is }: { readonly of: string; readonly is: number }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{inFigures(is)}</dd>
    </div>
  );
}

/** How whole each kind is, and how many relationships of each family there are. */
function Kinds({ dataset }: Props) {
  const { coverage, organisationCounts, familyCounts } = dataset;
  const counts = new Map(
    organisationCounts.map(({ kind, count }) => [kind, count]),
  );
  return (
    <dl className="start-kinds">
      {coverage.map(({ kind, complete, statement }) => (
        <div key={kind}>
          <dt>
            {kindsInWords(kind)}: {inFigures(counts.get(kind) ?? 0)},{" "}
            {complete ? "all of them" : "not all"}
          </dt>
          <dd>{statement}</dd>
        </div>
      ))}
      {familyCounts.map(({ family, count }) => (
        <div key={family}>
          <dt>
            {familyInWords(family)}: {inFigures(count)} relationships
          </dt>
          <dd>They tell {familyTells(family)}.</dd>
        </div>
      ))}
    </dl>
  );
}

function total(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
