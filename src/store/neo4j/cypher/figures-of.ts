import type { FigureFilter } from "../../graph-store.js";
import type { Query } from "../query.js";
import { FIGURE } from "../records/figure.js";
import { recordRows, RELEASE } from "./fragments.js";

/** The figures of all the bodies, in no order. */
export function figuresOf(
  organisationIds: readonly string[],
  { financialYears, streams, measures }: FigureFilter,
): Query {
  const text = `\
${RELEASE}
${recordRows(
  FIGURE,
  `UNWIND $ids AS id
  MATCH (:Organisation {release: release, id: id})-[:REPORTED]->(record)
    WHERE ($financialYears IS NULL OR record.financialYear IN $financialYears)
    AND ($streams IS NULL OR record.stream IN $streams)
    AND ($measures IS NULL OR record.measure IN $measures)`,
)}
RETURN release, record`;
  return {
    text,
    parameters: {
      ids: [...new Set(organisationIds)],
      financialYears: financialYears ?? null,
      streams: streams ?? null,
      measures: measures ?? null,
    },
  };
}
