import type {
  OrganisationFilter,
  OrganisationOrder,
} from "../../graph-store.js";
import { toDateOrNull } from "../dates.js";
import type { Query } from "../query.js";
import { ORGANISATION } from "../records/organisation.js";
import { whole } from "../whole.js";
import { holds, recordRows, RELEASE } from "./fragments.js";
import {
  after,
  afterParameters,
  ORGANISATIONS_IN,
  sortedBy,
  type CypherOrder,
} from "./list-order.js";
import { countOf, firstOf } from "./listing.js";
import type { Wanted } from "./wanted.js";

const PASSES = `\
${holds("record")}
    AND ($kinds IS NULL OR record.kind IN $kinds)
    AND ($codes IS NULL OR any(code IN record.codes WHERE code IN $codes))
    AND ($councilTypes IS NULL OR record.councilType IN $councilTypes)
    AND ($adultSocialCare IS NULL
      OR record.adultSocialCare = $adultSocialCare)
    AND ($trustTypes IS NULL OR record.trustType IN $trustTypes)
    AND ($foundation IS NULL OR record.foundation = $foundation)
    AND ($forerunner IS NULL OR record.forerunner = $forerunner)
    AND ($namePart IS NULL OR
      any(name IN record.lowerNames WHERE name CONTAINS $namePart))`;

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
  { limit, start, count, orderBy }: Wanted<OrganisationOrder>,
): Query {
  const order = ORGANISATIONS_IN[orderBy];
  const { first, total } = partsOf(filter, order);
  const text = `\
${RELEASE}
${count ? total : ""}${recordRows(ORGANISATION, first)}
RETURN release, record${count ? ", total" : ""}`;
  return {
    text,
    parameters: {
      ...filterParameters(filter),
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
      passes: PASSES,
      byKind: kinds !== undefined,
    } as const;
    return { first: firstOf(listing), total: countOf(listing) };
  }
  const named = NAMED[ids === undefined ? "codes" : "ids"];
  return {
    first: `${named}
  WITH record WHERE ${after("record", order)}
    AND ${PASSES}
  WITH record ORDER BY ${sortedBy("record", order)} LIMIT $limit`,
    total: `CALL (release) {
  ${named}
  WITH record WHERE ${PASSES}
  RETURN count(record) AS total
}
`,
  };
}

function filterParameters(filter: OrganisationFilter) {
  const { ids, codes, kinds } = filter;
  const upper = codes?.map((code) => code.toUpperCase());
  return {
    ids: distinct(ids),
    codes: distinct(upper),
    kinds: distinct(kinds),
    asOf: toDateOrNull(filter.asOf),
    councilTypes: filter.councilTypes ?? null,
    adultSocialCare: filter.adultSocialCare ?? null,
    trustTypes: filter.trustTypes ?? null,
    foundation: filter.foundation ?? null,
    forerunner: filter.forerunner ?? null,
    namePart: filter.nameContains?.toLowerCase() ?? null,
  };
}

function distinct(values: readonly string[] | undefined): string[] | null {
  return values === undefined ? null : [...new Set(values)];
}
