import type {
  FactFindingFragment,
  FactRecommendationFragment,
} from "placegraph/client";
import { dayInWords } from "../app/dates.js";
import { Sources } from "../app/Sources.js";

interface Found {
  readonly nodes: readonly (FactFindingFragment | FactRecommendationFragment)[];
  readonly totalCount: number;
}

interface Props {
  readonly title: string;
  readonly onIt: Found;
  readonly onItsKind: Found;
}

/** Findings or recommendations: those that name the body, then those that name bodies of its kind. */
export function EvidenceList({ title, onIt, onItsKind }: Props) {
  if (onIt.totalCount + onItsKind.totalCount === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <Part lead="Naming it" found={onIt} />
      <Part lead="Naming bodies of its kind" found={onItsKind} />
    </section>
  );
}

function Part({
  lead,
  found,
}: {
  readonly lead: string;
  readonly found: Found;
}) {
  const { nodes, totalCount } = found;
  if (totalCount === 0) return null;
  return (
    <>
      <h4>
        {lead} ({nodes.length === totalCount ? "" : `${nodes.length} of `}
        {totalCount})
      </h4>
      <ul className="facts-found">
        {nodes.map(
          ({ id, text, theme, date, datePrecision, sources, ...told }) => (
            <li key={id}>
              <p>{text}</p>
              <p className="evidence">
                {["stance" in told ? told.stance : null, theme]
                  .filter((part) => part != null)
                  .join(" · ")}
                {date !== null && ` · ${dayInWords(date, datePrecision)}`}
              </p>
              <Sources sources={sources} />
            </li>
          ),
        )}
      </ul>
    </>
  );
}
