import type { EndAhead, Foreseen } from "../../../graph-store.js";
import { ORGANISATION_ORDERS, RELATIONSHIP_ORDERS } from "../../../orders.js";
import { wanted } from "../../pages.js";
import { listOf } from "../../records/columns.js";
import { ORGANISATION } from "../../records/organisation.js";
import { RELATIONSHIP } from "../../records/relationship.js";
import { whole } from "../../whole.js";
import { organisationList } from "../find-organisations.js";
import { relationshipList } from "../find-relationships.js";
import { belowBodies } from "./below-bodies.js";
import { giving, type Draft } from "./draft.js";
import { sourcesOfRelationships } from "./sources.js";

type Parameters = Record<string, unknown>;
type FirstOf<F extends Foreseen["first"]> = Extract<Foreseen, { first: F }>;

/** Reads what is asked first, and all below it. Answers with the parameters of the first question. */
export function readFirst(draft: Draft, foreseen: Foreseen): Parameters {
  switch (foreseen.first) {
    case "organisations":
      return readByIds(draft, foreseen);
    case "byCode":
      return readByCode(draft, foreseen);
    case "findOrganisations":
      return readBodies(draft, foreseen);
    case "findRelationships":
      return readRelationships(draft, foreseen);
  }
}

function readByIds(
  draft: Draft,
  { ids, below }: FirstOf<"organisations">,
): Parameters {
  draft.steps.push(`\
CALL (release) {
  UNWIND $ids AS id
  MATCH (body:Organisation {release: release, id: id})
  RETURN collect(body) AS bodies
}`);
  draft.names.add("bodies");
  draft.bodies.push("bodies");
  belowBodies(draft, "bodies", below);
  return { ids: [...new Set(ids)] };
}

/** Nothing is read below bodies that share a code: which of them is meant is not decided here. */
function readByCode(
  draft: Draft,
  { codes, below }: FirstOf<"byCode">,
): Parameters {
  draft.steps.push(`\
CALL (release) {
  UNWIND $codes AS code
  MATCH (:Code {release: release, code: code})<-[:CARRIES]-(body:Organisation)
  WITH code, body ORDER BY body.id
  RETURN collect({code: code, body: body}) AS carried
}
WITH *, CASE size(carried) WHEN 1 THEN [carried[0].body] ELSE [] END AS bodies`);
  draft.names.add("carried");
  draft.given.push(
    giving(
      `\
UNWIND carried AS one
  WITH one.code AS code, properties(one.body) AS body`,
      { part: "first", key: "code", record: listOf(ORGANISATION, "body") },
    ),
  );
  belowBodies(draft, "bodies", below);
  return { codes: [...new Set(codes.map((code) => code.toUpperCase()))] };
}

function readBodies(
  draft: Draft,
  { filter, page, below }: FirstOf<"findOrganisations">,
): Parameters {
  const part = wanted(ORGANISATION_ORDERS[page.orderBy], page);
  const { first, total, parameters } = organisationList(filter, part);
  readList(draft, first, page.count ? total : "");
  draft.steps.push("WITH *, listed[..$first] AS bodies");
  draft.given.push(givingList(page.count, listOf(ORGANISATION, "record")));
  belowBodies(draft, "bodies", below);
  return { ...parameters, first: whole(page.first) };
}

function readRelationships(
  draft: Draft,
  { slice, page, below }: FirstOf<"findRelationships">,
): Parameters {
  const part = wanted(RELATIONSHIP_ORDERS[page.orderBy], page);
  const { first, total, parameters } = relationshipList(slice, part);
  readList(draft, first, page.count ? total : "");
  draft.given.push(givingList(page.count, listOf(RELATIONSHIP, "record")));
  for (const end of below.ends) readEndOfList(draft, end);
  const each = "UNWIND listed[..$first] AS one";
  sourcesOfRelationships(draft, each, "one", below.sources);
  return { ...parameters, first: whole(page.first) };
}

/** Counted before it is found, and under another name than the one it is given under. */
function readList(draft: Draft, first: string, total: string): void {
  draft.steps.push(`\
${total}CALL (release) {
  ${first}
  RETURN collect(record) AS listed
}`);
  draft.names.add("listed");
  if (total === "") return;
  draft.steps.push("WITH release, listed, total AS count");
  draft.names.add("count");
}

function givingList(count: boolean, record: string): string {
  const find = `\
UNWIND CASE listed WHEN [] THEN [null] ELSE listed END AS one
  WITH ${count ? "count, " : ""}properties(one) AS record`;
  return giving(find, {
    part: "first",
    ...(count ? { total: "count" } : {}),
    record: `CASE WHEN record IS NOT NULL THEN ${record} END`,
  });
}

const IDS_AT: Readonly<Record<EndAhead["end"], string>> = {
  either: "[one.from, one.to]",
  from: "[one.from]",
  to: "[one.to]",
};

/** A relationship of a list is a node, which names its ends. */
function readEndOfList(draft: Draft, { end, below }: EndAhead): void {
  const name = `bodies${end}`;
  draft.names.add(name);
  draft.bodies.push(name);
  draft.steps.push(`\
CALL (release, listed) {
  UNWIND listed[..$first] AS one
  UNWIND ${IDS_AT[end]} AS id
  WITH DISTINCT release, id
  MATCH (body:Organisation {release: release, id: id})
  RETURN collect(body) AS ${name}
}`);
  belowBodies(draft, name, below);
}
