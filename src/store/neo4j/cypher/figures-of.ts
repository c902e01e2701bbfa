import type { FigureFilter } from "../../graph-store.js";
import type { Query } from "../query.js";
import { recordList, RELEASE } from "./fragments.js";

/** Whether a figure passes the filter. The parameters' names begin with `asked`. */
export function figurePasses(figure: string, asked = "$"): string {
  return `\
(${asked}financialYears IS NULL OR ${figure}.financialYear IN ${asked}financialYears)
    AND (${asked}streams IS NULL OR ${figure}.stream IN ${asked}streams)
    AND (${asked}measures IS NULL OR ${figure}.measure IN ${asked}measures)`;
}

export function figureParameters(filter: FigureFilter) {
  return {
    financialYears: filter.financialYears ?? null,
    streams: filter.streams ?? null,
    measures: filter.measures ?? null,
  };
}

/** The figures of all the bodies, in no order. */
export function figuresOf(
  organisationIds: readonly string[],
  filter: FigureFilter,
): Query {
  const text = `\
${RELEASE}
${recordList(
  `UNWIND $ids AS id
  MATCH (:Organisation {release: release, id: id})-[:REPORTED]->(record)
    WHERE ${figurePasses("record")}`,
)}
RETURN release, records`;
  return {
    text,
    parameters: {
      ids: [...new Set(organisationIds)],
      ...figureParameters(filter),
    },
  };
}
