import type { GraphQLResolveInfo } from "graphql";
import { DomainError } from "../../domain/errors.js";
import type { Evidence, Organisation } from "../../domain/model.js";
import type { Page, PageRequest } from "../../store/graph-store.js";
import { evidenceOrder } from "../../store/orders.js";
import { whenKnown, type Awaitable } from "../../at-hand.js";
import { bodyByIdOrCode } from "../bodies/by-id-or-code.js";
import type { Context } from "../context.js";
import type { DatedOrganisation } from "../dated.js";
import type * as api from "../generated/types.js";
import { pageBoundTo } from "./bound-list.js";
import { evidenceFilter } from "./evidence-filter.js";
import { connection, pageRequest } from "./paging.js";

interface EvidenceArgs extends api.QueryFindingsArgs {
  readonly addressedTo?: string | null | undefined;
}

/** The list of findings, or of recommendations, from the root. */
export async function evidenceList(
  type: Evidence["type"],
  args: EvidenceArgs & { readonly first: number },
  context: Context,
  info: GraphQLResolveInfo,
) {
  const page = pageRequest(args, "ID", info);
  const asOf = args.asOf ?? context.today;
  const argument = type === "FINDING" ? "about" : "addressedTo";
  const named = args[argument] ?? null;
  if (named === null) {
    const filter = await evidenceFilter(args.filter, asOf, context);
    const found = await context.store.findEvidence({ ...filter, type }, page);
    return connection(found, page.after, (record) => ({ record, asOf }));
  }
  if (args.filter?.organisations != null || args.filter?.kinds != null)
    throw new DomainError(
      "BAD_ARGUMENT",
      `\`${argument}\` names the body asked for, as \`organisations\` and \`kinds\` of \`filter\` do. Give the one or the others.`,
      argument,
    );
  const sought = { of: named, argument };
  const body = await bodyByIdOrCode(sought, asOf, context);
  const filter = {
    ...(await evidenceFilter(args.filter, asOf, context)),
    type,
    organisationIds: [body.id],
    kinds: [body.kind],
  };
  const found = await pageAbout(body, type, page, (from) =>
    context.store.findEvidence(filter, from),
  );
  return connection(found, page.after, (record) => ({
    record,
    asOf,
    viewedFrom: body,
  }));
}

/** A page of a list about one body: it goes on from no cursor of a list about another. */
function pageAbout(
  { id }: Organisation,
  type: Evidence["type"],
  page: PageRequest<"ID">,
  find: (page: PageRequest<"ID">) => Awaitable<Page<Evidence>>,
): Awaitable<Page<Evidence>> {
  return pageBoundTo(id, evidenceOrder(type), page, find);
}

/** The list of those that name a body or its kind. */
export function evidenceAbout(type: Evidence["type"]) {
  return (
    body: DatedOrganisation,
    args: api.OrganisationFindingsArgs & { readonly first: number },
    { loaders }: Context,
    info: GraphQLResolveInfo,
  ) => {
    const page = pageRequest(args, "ID", info);
    const naming = args.naming ?? undefined;
    const found = pageAbout(body.record, type, page, (from) =>
      loaders.evidenceOf(body.record, { type, naming, page: from }),
    );
    return whenKnown(found, (one) =>
      connection(one, page.after, (record) => ({
        record,
        asOf: body.asOf,
        viewedFrom: body.record,
      })),
    );
  };
}
