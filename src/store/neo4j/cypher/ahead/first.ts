import type { EndAhead, Foreseen } from "../../../graph-store.js";
import { ORGANISATION_ORDERS, RELATIONSHIP_ORDERS } from "../../../orders.js";
import { wanted } from "../../pages.js";
import { whole } from "../../whole.js";
import { organisationList } from "../find-organisations.js";
import { relationshipList } from "../find-relationships.js";
import { belowBodies } from "./below-bodies.js";
import { givenBy, type Draft } from "./draft.js";
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
  WITH code, collect(body) AS found
  RETURN collect({id: code, found: found}) AS carried
}
WITH *, CASE
  WHEN size(carried) = 1 AND size(carried[0].found) = 1 THEN carried[0].found
  ELSE [] END AS bodies`);
  draft.given.push(givenBy("carried", "one"));
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
  for (const end of below.ends) readEndOfList(draft, end);
  const each = "UNWIND listed[..$first] AS one";
  sourcesOfRelationships(draft, each, "one", below.sources);
  return { ...parameters, first: whole(page.first) };
}

/** Counted before it is found. */
function readList(draft: Draft, first: string, total: string): void {
  draft.steps.push(`\
${total}CALL (release) {
  ${first}
  RETURN collect(record) AS listed
}`);
  draft.names.add("listed");
  draft.given.push("[record IN listed | record.json] AS records");
  if (total !== "") draft.given.push("total");
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
