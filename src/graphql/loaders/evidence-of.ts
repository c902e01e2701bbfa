import { DomainError } from "../../domain/errors.js";
import { isAbout } from "../../domain/evidence.js";
import type { Evidence, Organisation } from "../../domain/model.js";
import type { GraphStore, Page } from "../../store/graph-store.js";
import { EVERYTHING } from "./everything.js";

export interface EvidencePage {
  readonly type: Evidence["type"];
  readonly first: number;
  readonly after: string | null;
  readonly count: boolean;
}

/** For each body, its page of the findings or recommendations that name it or its kind: one call for all of them. */
export async function evidenceOf(
  store: GraphStore,
  bodies: readonly Organisation[],
  { type, ...page }: EvidencePage,
): Promise<Page<Evidence>[]> {
  const organisationIds = bodies.map(({ id }) => id);
  const kinds = [...new Set(bodies.map(({ kind }) => kind))];
  const { items } = await store.findEvidence(
    { type, organisationIds, kinds },
    { ...EVERYTHING, orderBy: "ID" },
  );
  const rest = items.slice(startAfter(items, page.after));
  return bodies.map((body) => {
    const about = (list: Page<Evidence>["items"]) =>
      list.filter(({ node }) => isAbout(node, body));
    const left = about(rest);
    return {
      items: left.slice(0, page.first),
      hasNextPage: left.length > page.first,
      total: page.count ? about(items).length : null,
    };
  });
}

function startAfter(
  items: Page<Evidence>["items"],
  after: string | null,
): number {
  const at =
    after === null ? -1 : items.findIndex(({ cursor }) => cursor === after);
  if (after !== null && at === -1)
    throw new DomainError(
      "BAD_CURSOR",
      "This cursor was not handed out by this list. Leave `after` out to start again.",
      "after",
    );
  return at + 1;
}
