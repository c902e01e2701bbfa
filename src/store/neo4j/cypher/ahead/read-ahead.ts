import type { Foreseen, PageAhead } from "../../../graph-store.js";
import { RELATIONSHIP_ORDERS } from "../../../orders.js";
import { wanted } from "../../pages.js";
import type { Query } from "../../query.js";
import { listOf } from "../../records/columns.js";
import { ORGANISATION } from "../../records/organisation.js";
import { RELATIONSHIP } from "../../records/relationship.js";
import { whole } from "../../whole.js";
import { figureParameters } from "../figures-of.js";
import { RELEASE } from "../fragments.js";
import { afterParameters, RELATIONSHIPS_IN } from "../list-order.js";
import { directedParameters } from "../slice.js";
import { giving, newDraft, type Draft } from "./draft.js";
import { readFirst } from "./first.js";
import { giveSources } from "./sources.js";

/** One statement for what is asked first and all that will be asked below it, and what its rows are of. */
export interface ReadAhead extends Pick<Draft, "pages" | "figures"> {
  readonly query: Query;
}

/**
 * What is found first, then what is below that, each once however many lead to it; then the rows of all of it. The text is that of
 * the shape of what is asked, whatever bodies, days, kinds and lengths are asked for.
 */
export function readAhead(foreseen: Foreseen): ReadAhead {
  const draft = newDraft();
  const parameters = readFirst(draft, foreseen);
  const { steps, given, bodies, pages, figures } = draft;
  if (bodies.length > 0)
    given.push(
      giving(
        `\
UNWIND ${bodies.join(" + ")} AS body
  WITH DISTINCT body
  WITH properties(body) AS body`,
        { part: "body", record: listOf(ORGANISATION, "body") },
      ),
    );
  givePages(draft);
  giveSources(draft);
  const text = `\
${RELEASE}
${steps.join("\n")}
OPTIONAL CALL (${[...draft.names].join(", ")}) {
  ${given.join(`
  UNION ALL
  `)}
}
RETURN release, part, number, key, total, record`;
  return {
    query: {
      text,
      parameters: {
        ...parameters,
        pages: pages.map(pageParameters),
        figures: figures.map(({ filter }) => figureParameters(filter)),
      },
    },
    pages,
    figures,
  };
}

/** Every page in one part of the union, so that the columns of a relationship are written once; of one without any, a row with none. */
function givePages({ pages, given }: Draft): void {
  if (pages.length === 0) return;
  const all = pages.map(
    (_, number) => `{number: ${number}, of: page${number}}`,
  );
  given.push(
    giving(
      `\
UNWIND [${all.join(", ")}] AS pages
  UNWIND pages.of AS page
  UNWIND CASE page.found WHEN [] THEN [{}] ELSE page.found END AS one
  WITH pages.number AS number, page, properties(one.edge) AS edge`,
      {
        part: "page",
        number: "number",
        key: "page.id",
        total: "page.total",
        record: `CASE WHEN edge IS NOT NULL THEN ${listOf(RELATIONSHIP, "edge")} END`,
      },
    ),
  );
}

function pageParameters({ slice, page, bodyKinds }: PageAhead) {
  const { limit, start } = wanted(RELATIONSHIP_ORDERS[page.orderBy], page);
  return {
    ...directedParameters(slice),
    ...afterParameters(RELATIONSHIPS_IN[page.orderBy], start),
    bodyKinds: bodyKinds ?? null,
    first: whole(page.first),
    limit: whole(limit),
  };
}
