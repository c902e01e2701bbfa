import { isAbout } from "../../domain/evidence.js";
import type { Evidence, Organisation } from "../../domain/model.js";
import type {
  GraphReader,
  Page,
  PageRequest,
} from "../../store/graph-store.js";
import { EVERYTHING } from "./everything.js";

export interface EvidencePage {
  readonly type: Evidence["type"];
  readonly page: PageRequest<"ID">;
}

/** For each body, its page of the findings or recommendations that name it or its kind: one call for all of them. */
export async function evidenceOf(
  store: GraphReader,
  bodies: readonly Organisation[],
  { type, page: { first, after, count } }: EvidencePage,
): Promise<Page<Evidence>[]> {
  const filter = {
    type,
    organisationIds: bodies.map(({ id }) => id),
    kinds: [...new Set(bodies.map(({ kind }) => kind))],
  };
  const find = (from: string | null) =>
    store.findEvidence(filter, { ...EVERYTHING, after: from, orderBy: "ID" });
  const rest = await find(after);
  // A total is of the whole list, of which a later page reads only the rest.
  const whole = count && after !== null ? await find(null) : rest;
  return bodies.map((body) => {
    const left = rest.items.filter(({ node }) => isAbout(node, body));
    const all = whole.items.filter(({ node }) => isAbout(node, body));
    return {
      items: left.slice(0, first),
      hasNextPage: left.length > first,
      total: count ? all.length : null,
    };
  });
}
