import type { Position } from "../../cursor.js";
import type {
  OrganisationFilter,
  OrganisationOrder,
} from "../../graph-store.js";
import type { Query } from "../query.js";
import { whole } from "../whole.js";
import { recordList, RELEASE } from "./fragments.js";
import {
  after,
  afterParameters,
  ORGANISATIONS_IN,
  sortedBy,
  type CypherOrder,
} from "./list-order.js";
import { countOf, firstOf } from "./listing.js";
import {
  organisationParameters,
  organisationTests,
} from "./organisation-filter.js";
import { where } from "./tests.js";
import type { Wanted } from "./wanted.js";

/** The bodies that a filter names. */
const NAMED = {
  ids: `UNWIND $ids AS id
  MATCH (record:Organisation {release: release, id: id})`,
  codes: `UNWIND $codes AS code
  MATCH (:Code {release: release, code: code})<-[:CARRIES]-(record:Organisation)
  WITH DISTINCT release, record`,
} as const;

/** Reads the bodies named by id or code, or else those of the kinds asked for, or else all. */
export function findOrganisations(
  filter: OrganisationFilter,
  wanted: Wanted<OrganisationOrder>,
): Query {
  const { first, total, parameters } = organisationList(filter, wanted);
  const { count } = wanted;
  const text = `\
${RELEASE}
${count ? total : ""}${recordList(first)}
RETURN release, records${count ? ", total" : ""}`;
  return { text, parameters };
}

/** What finds the bodies of a page as `record`, in order, and what counts the whole list as `total`. */
export function organisationList(
  filter: OrganisationFilter,
  { limit, start, orderBy }: Wanted<OrganisationOrder>,
) {
  const order = ORGANISATIONS_IN[orderBy];
  return {
    ...partsOf(filter, order, start),
    parameters: {
      ...organisationParameters(filter),
      ...afterParameters(order, start),
      limit: whole(limit),
    },
  };
}

function partsOf(
  filter: OrganisationFilter,
  order: CypherOrder,
  start: Position | null,
): { first: string; total: string } {
  const { ids, codes, kinds } = filter;
  if (ids === undefined && codes === undefined) {
    const foundBy = kinds === undefined ? null : "kinds";
    const listing = {
      label: "Organisation",
      order,
      start,
      tests: organisationTests(filter, foundBy),
      byKind: foundBy !== null,
    } as const;
    return { first: firstOf(listing), total: countOf(listing) };
  }
  const foundBy = ids === undefined ? "codes" : "ids";
  const tests = organisationTests(filter, foundBy);
  const onPage = where([start !== null && after("record", order), ...tests]);
  return {
    first: `${NAMED[foundBy]}
  WITH record${onPage}
  WITH record ORDER BY ${sortedBy("record", order)} LIMIT $limit`,
    total: `CALL (release) {
  ${NAMED[foundBy]}
  WITH record${where(tests)}
  RETURN count(record) AS total
}
`,
  };
}
