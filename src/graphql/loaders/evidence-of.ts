import { bothKnown, whenKnown, type Awaitable } from "../../at-hand.js";
import {
  EVIDENCE_MATCHES,
  matchOf,
  type EvidenceMatch,
} from "../../domain/evidence.js";
import type { Evidence, Organisation } from "../../domain/model.js";
import type {
  GraphReader,
  Page,
  PageRequest,
} from "../../store/graph-store.js";
import { EVERYTHING } from "../whole/everything.js";

export interface EvidencePage {
  readonly type: Evidence["type"];
  /** Only those that name the body so. Left out: either will do. */
  readonly naming?: readonly EvidenceMatch[] | undefined;
  readonly page: PageRequest<"ID">;
}

/** For each body, its page of the findings or recommendations that name it or its kind: one call for all of them. */
export function evidenceOf(
  findEvidence: (
    ...asked: Parameters<GraphReader["findEvidence"]>
  ) => Awaitable<Page<Evidence>>,
  bodies: readonly Organisation[],
  { type, naming, page: { first, after, count } }: EvidencePage,
): Awaitable<Page<Evidence>[]> {
  const filter = {
    type,
    organisationIds: bodies.map(({ id }) => id),
    kinds: [...new Set(bodies.map(({ kind }) => kind))],
  };
  const find = (from: string | null) =>
    findEvidence(filter, { ...EVERYTHING, after: from, orderBy: "ID" });
  const found = find(after);
  // A total is of the whole list, of which a later page reads only the rest.
  const every = count && after !== null ? find(null) : found;
  const wanted: readonly (EvidenceMatch | null)[] = naming ?? EVIDENCE_MATCHES;
  return whenKnown(bothKnown(found, every), ([rest, whole]) =>
    bodies.map((body) => {
      const names = ({ node }: { readonly node: Evidence }) =>
        wanted.includes(matchOf(node, body));
      const left = rest.items.filter(names);
      const all = whole.items.filter(names);
      return {
        items: left.slice(0, first),
        hasNextPage: left.length > first,
        total: count ? all.length : null,
      };
    }),
  );
}
