import type { GraphQLResolveInfo } from "graphql";
import { DomainError } from "../domain/errors.js";
import type { Evidence } from "../domain/model.js";
import type { EvidenceFilter, PageRequest } from "../store/graph-store.js";
import { bodyCalled } from "./body-called.js";
import type { Context } from "./context.js";
import type { DatedEvidence, DatedOrganisation } from "./dated.js";
import { evidenceFilter } from "./filters.js";
import type * as api from "./generated/types.js";
import { connection, pageRequest } from "./paging.js";

interface EvidenceArgs extends api.QueryFindingsArgs {
  readonly addressedTo?: string | null | undefined;
}

/** The list of findings, or of recommendations, from the root. */
export async function allEvidence(
  type: Evidence["type"],
  args: EvidenceArgs & { readonly first: number },
  context: Context,
  info: GraphQLResolveInfo,
) {
  const page = pageRequest(args, "ID", info);
  const asOf = args.asOf ?? context.today;
  const argument = type === "FINDING" ? "about" : "addressedTo";
  const named = args[argument] ?? null;
  const filter = evidenceFilter(args.filter);
  if (named === null)
    return evidencePage({ ...filter, type }, page, { asOf }, context);
  const { organisationIds, kinds } = filter;
  if (organisationIds !== undefined || kinds !== undefined)
    throw new DomainError(
      "BAD_ARGUMENT",
      `\`${argument}\` names the body asked for, as \`organisations\` and \`kinds\` of \`filter\` do. Give the one or the others.`,
      argument,
    );
  const body = await bodyCalled(named, argument, asOf, context);
  return evidencePage(
    { ...filter, type, organisationIds: [body.id], kinds: [body.kind] },
    page,
    { asOf, viewedFrom: body },
    context,
  );
}

async function evidencePage(
  filter: EvidenceFilter,
  page: PageRequest<"ID">,
  seen: Omit<DatedEvidence, "record">,
  { store }: Context,
) {
  const found = await store.findEvidence(filter, page);
  return connection(found, page.after, (record) => ({ record, ...seen }));
}

/** The list of those that name a body or its kind. */
export function evidenceAbout(type: Evidence["type"]) {
  return async (
    body: DatedOrganisation,
    args: api.OrganisationFindingsArgs & { readonly first: number },
    { loaders }: Context,
    info: GraphQLResolveInfo,
  ) => {
    const page = pageRequest(args, "ID", info);
    const naming = args.naming ?? undefined;
    const found = await loaders.evidenceOf(body.record, { type, naming, page });
    return connection(found, page.after, (record) => ({
      record,
      asOf: body.asOf,
      viewedFrom: body.record,
    }));
  };
}
