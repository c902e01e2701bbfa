import {
  ALIGNED_KINDS,
  isAligned,
  type Alignment,
} from "../../domain/alignment/aligned.js";
import {
  worstFirst,
  worstFirstKey,
} from "../../domain/alignment/worst-first.js";
import { DomainError } from "../../domain/errors.js";
import { formatDay } from "../../domain/time.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type { Page, PageRequest } from "../../store/graph-store.js";
import type { ListOrder } from "../../store/orders.js";
import type { Context } from "../context.js";
import type * as api from "../generated/types.js";
import { boundTo } from "../lists/bound-list.js";
import { pageOfList } from "../lists/page-of-list.js";
import { ownTurn } from "../../own-turn.js";
import { allOrganisations } from "../whole/lists.js";
import { compareWith, findAlignments } from "./find-alignments.js";
import type { SeenAlignment } from "./seen-alignment.js";

const WORST_FIRST: ListOrder<Alignment> = {
  name: "alignments:WORST",
  keyOf: worstFirstKey,
  idOf: ({ body }) => body.id,
  isKey: (key) => typeof key === "number",
  descending: false,
};

/**
 * A page of how all bodies of some kinds lie: only those on it are compared with another day.
 * @throws DomainError BAD_ARGUMENT for a kind that is not set against boards.
 */
export async function pageOfAlignments(
  args: api.QueryAlignmentsArgs,
  page: PageRequest<"WORST">,
  { store, today }: Context,
): Promise<Page<SeenAlignment>> {
  const kinds = args.kinds ?? ["COUNCIL"];
  checkKinds(kinds);
  const asOf = args.asOf ?? today;
  const adultSocialCare = args.adultSocialCare ?? undefined;
  const filter = { kinds, asOf, adultSocialCare };
  await ownTurn();
  const bodies = await allOrganisations(store, filter);
  const each = await findAlignments(bodies, asOf, store);
  // Who is how badly aligned is of a day, and of the bodies asked for.
  const order = boundTo(
    WORST_FIRST,
    formatDay(asOf),
    [...new Set(kinds)].sort().join(","),
    String(adultSocialCare ?? "any"),
  );
  const found = pageOfList(each.sort(worstFirst), order, page);
  const compared = await compareWith(
    found.items.map(({ node }) => node),
    asOf,
    args.comparedWith ?? null,
    store,
  );
  return {
    ...found,
    items: found.items.map(({ node, cursor }, at) => ({
      node: compared[at] ?? node,
      cursor,
    })),
  };
}

function checkKinds(kinds: readonly OrganisationKind[]): void {
  const other = kinds.find((kind) => !isAligned(kind));
  if (other !== undefined)
    throw new DomainError(
      "BAD_ARGUMENT",
      `Bodies of the kind ${other} are not set against boards. \`kinds\` takes ${ALIGNED_KINDS.join(", ")}.`,
      "kinds",
    );
}
