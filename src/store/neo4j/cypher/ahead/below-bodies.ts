import type {
  BodiesAhead,
  EndAhead,
  FiguresAhead,
  PageAhead,
} from "../../../graph-store.js";
import { edgesOf } from "../edges.js";
import { figurePasses } from "../figures-of.js";
import { after, RELATIONSHIPS_IN, sortedBy } from "../list-order.js";
import { givenBy, type Draft } from "./draft.js";
import { sourcesOfRelationships } from "./sources.js";

/** Such a text is planned only once others ask the like. */
const FEW = 4;

/** Reads what will be asked of a list of bodies, and below that. */
export function belowBodies(
  draft: Draft,
  bodies: string,
  { pages, figures, sources }: BodiesAhead,
): void {
  for (const page of pages) readPage(draft, bodies, page);
  for (const each of figures) readFigures(draft, bodies, each);
  if (!sources) return;
  draft.names.add(bodies);
  draft.sourceIds.push(`\
UNWIND ${bodies} AS body
    UNWIND body.sourceIds AS id
    RETURN id`);
}

/** Of each body as many relationships as its page holds, and one to know whether there are more; then what is below those of the page. */
function readPage(draft: Draft, bodies: string, page: PageAhead): void {
  const number = draft.pages.push(page) - 1;
  const name = `page${number}`;
  const asked = `$pages[${number}].`;
  const { below } = page;
  const order = RELATIONSHIPS_IN[page.page.orderBy];
  const total = page.page.count
    ? `COUNT {
    MATCH ${edgesOf(page.slice, FEW, asked)}
  }`
    : "null";
  draft.names.add(name);
  draft.steps.push(`\
CALL (${bodies}) {
  UNWIND ${bodies} AS body
  WITH body${page.bodyKinds === undefined ? "" : ` WHERE body.kind IN ${asked}bodyKinds`}
  CALL (body) {
    MATCH ${edgesOf(page.slice, FEW, asked, page.page.after !== null && after("edge", order, asked))}
    WITH edge, other ORDER BY ${sortedBy("edge", order)} LIMIT ${asked}limit
    RETURN collect({edge: edge, other: other}) AS found
  }
  RETURN collect({id: body.id, total: ${total}, found: found}) AS ${name}
}`);
  draft.given.push(
    givenBy(name, "one.edge", page.page.count ? "each.total" : ""),
  );
  const each = `UNWIND ${name} AS page UNWIND page.found[..${asked}first] AS one`;
  for (const end of below.ends) readEnd(draft, number, each, end);
  sourcesOfRelationships(draft, each, "one.edge", below.sources);
}

const AT: Readonly<Record<EndAhead["end"], string>> = {
  either: "",
  from: " WHERE startNode(one.edge) = other",
  to: " WHERE endNode(one.edge) = other",
};

function readEnd(
  draft: Draft,
  number: number,
  each: string,
  { end, below }: EndAhead,
): void {
  const name = `bodies${number}${end}`;
  draft.names.add(name);
  draft.bodies.push(name);
  draft.steps.push(`\
CALL (page${number}) {
  ${each}
  WITH one, one.other AS other${AT[end]}
  RETURN collect(DISTINCT other) AS ${name}
}`);
  belowBodies(draft, name, below);
}

function readFigures(
  draft: Draft,
  bodies: string,
  figures: FiguresAhead,
): void {
  const number = draft.figures.push(figures) - 1;
  const name = `figures${number}`;
  draft.names.add(name);
  draft.steps.push(`\
CALL (${bodies}) {
  UNWIND ${bodies} AS body
  RETURN collect({id: body.id, found: COLLECT {
    MATCH (body)-[:REPORTED]->(figure:FinancialFigure)
    WHERE ${figurePasses("figure", `$figures[${number}].`)}
    RETURN figure
  }}) AS ${name}
}`);
  draft.given.push(givenBy(name, "one"));
  if (!figures.sources) return;
  draft.sourceIds.push(`\
UNWIND ${name} AS one
    UNWIND one.found AS figure
    RETURN figure.sourceId AS id`);
}
