import {
  BodyEvidenceDocument,
  type BodyEvidenceQuery,
} from "placegraph/client";
import { useState } from "react";
import { useQuery } from "urql";
import { Answer } from "../app/Answer.js";
import { EvidenceList } from "./EvidenceList.js";

interface Props {
  readonly id: string;
  readonly asOf: string;
}

const FEW = 3;
/** More than the graph holds: all of them. */
const ALL = 200;

/** What studies and inquiries found about a body, and what they ask of it: first those that name it, then those that name its kind. */
export function Evidence({ id, asOf }: Props) {
  const [first, show] = useState(FEW);
  const [evidence] = useQuery({
    query: BodyEvidenceDocument,
    variables: { id, asOf, first },
  });
  return (
    <Answer of={evidence} what="findings and recommendations">
      {({ organisation: found }) =>
        found === null ? null : (
          <>
            <EvidenceList
              title="Findings"
              onIt={found.findingsOnIt}
              onItsKind={found.findingsOnItsKind}
            />
            <EvidenceList
              title="Recommendations"
              onIt={found.recommendationsToIt}
              onItsKind={found.recommendationsToItsKind}
            />
            {first === FEW && hasMore(found) && (
              <p className="facts-more">
                <button type="button" onClick={() => show(ALL)}>
                  Show all findings and recommendations
                </button>
              </p>
            )}
          </>
        )
      }
    </Answer>
  );
}

type Found = NonNullable<BodyEvidenceQuery["organisation"]>;

function hasMore(found: Found): boolean {
  return [
    found.findingsOnIt,
    found.findingsOnItsKind,
    found.recommendationsToIt,
    found.recommendationsToItsKind,
  ].some(({ nodes, totalCount }) => nodes.length < totalCount);
}
