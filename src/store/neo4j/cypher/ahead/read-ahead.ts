import type { Foreseen, PageAhead } from "../../../graph-store.js";
import { RELATIONSHIP_ORDERS } from "../../../orders.js";
import { wanted } from "../../pages.js";
import type { Query } from "../../query.js";
import { whole } from "../../whole.js";
import { figureParameters } from "../figures-of.js";
import { RELEASE } from "../fragments.js";
import { afterParameters, RELATIONSHIPS_IN } from "../list-order.js";
import { directedParameters } from "../slice.js";
import { newDraft, type Draft } from "./draft.js";
import { readFirst } from "./first.js";
import { giveSources } from "./sources.js";

/** One statement for what is asked first and all that will be asked below it, and what its lists are of. */
export interface ReadAhead extends Pick<Draft, "pages" | "figures"> {
  readonly query: Query;
}

/**
 * What is found first, then what is below that, each once however many lead to it. The text is that of
 * the shape of what is asked, whatever bodies, days, words and lengths are asked for.
 */
export function readAhead(foreseen: Foreseen): ReadAhead {
  const draft = newDraft();
  const parameters = readFirst(draft, foreseen);
  giveBodies(draft);
  giveSources(draft);
  const { steps, given, pages, figures } = draft;
  const text = `\
${RELEASE}
${steps.join("\n")}
RETURN release, ${given.join(",\n  ")}`;
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

/** Every body that was found, once. */
function giveBodies({ bodies, steps, given }: Draft): void {
  if (bodies.length === 0) return;
  steps.push(`\
CALL (${bodies.join(", ")}) {
  UNWIND ${bodies.join(" + ")} AS body
  WITH DISTINCT body
  RETURN collect(body.json) AS bodyRecords
}`);
  given.push("bodyRecords");
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
