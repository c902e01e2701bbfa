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
  ORGANISATION_PASSES,
  organisationParameters,
} from "./organisation-filter.js";
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
    ...partsOf(filter, order),
    parameters: {
      ...organisationParameters(filter),
      ...afterParameters(order, start),
      limit: whole(limit),
    },
  };
}

function partsOf(
  { ids, codes, kinds }: OrganisationFilter,
  order: CypherOrder,
): { first: string; total: string } {
  if (ids === undefined && codes === undefined) {
    const listing = {
      label: "Organisation",
      order,
      passes: ORGANISATION_PASSES,
      byKind: kinds !== undefined,
    } as const;
    return { first: firstOf(listing), total: countOf(listing) };
  }
  const named = NAMED[ids === undefined ? "codes" : "ids"];
  return {
    first: `${named}
  WITH record WHERE ${after("record", order)}
    AND ${ORGANISATION_PASSES}
  WITH record ORDER BY ${sortedBy("record", order)} LIMIT $limit`,
    total: `CALL (release) {
  ${named}
  WITH record WHERE ${ORGANISATION_PASSES}
  RETURN count(record) AS total
}
`,
  };
}
