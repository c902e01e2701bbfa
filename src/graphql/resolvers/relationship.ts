import {
  amountsOf,
  changeBetween,
  latestAmount,
} from "../../domain/funding.js";
import { RELATIONSHIP_KINDS } from "../../domain/relationship-kinds.js";
import { foreseeRelationships } from "../ahead/foresee.js";
import { citeRelationship } from "../citations/cite.js";
import { sourcesOf } from "../citations/sources-of.js";
import { amountUnder } from "../dated.js";
import type * as api from "../generated/types.js";
import { undirectedSlice } from "../lists/filters.js";
import { connection, pageRequest } from "../lists/paging.js";
import { RELATIONSHIP_TYPES } from "../relationship-types.js";
import type { OwnFacts } from "./own-fields.js";

export const Relationship: Required<api.RelationshipResolvers> = {
  __resolveType: ({ record }) => RELATIONSHIP_TYPES[record.family],
  id: ({ record }) => record.id,
  asOf: ({ asOf }) => asOf,
  kind: ({ record }) => record.kind,
  family: ({ record }) => record.family,
  from: (relationship, _, { related }) =>
    related.organisation(relationship.record.from, relationship),
  to: (relationship, _, { related }) =>
    related.organisation(relationship.record.to, relationship),
  otherEnd: (relationship, _, { related }) => related.otherEnd(relationship),
  reads: ({ record }) => RELATIONSHIP_KINDS[record.kind].reads[0],
  readsBackward: ({ record }) => RELATIONSHIP_KINDS[record.kind].reads[1],
  validity: ({ record }) => record.validity,
  basis: ({ record }) => record.basis,
  inferred: ({ record }) => record.inferred,
  note: ({ record }) => record.note,
  sources: ({ record }, _, { loaders }) => sourcesOf(record.sourceIds, loaders),
  citation: (relationship, _, context) =>
    citeRelationship(relationship, context),
};

export const GovernanceRelationship: OwnFacts<api.GovernanceRelationshipResolvers> =
  {
    role: ({ record }) => record.role,
  };

export const AccountabilityRelationship: OwnFacts<api.AccountabilityRelationshipResolvers> =
  {
    mechanism: ({ record }) => record.mechanism,
  };

export const FundingRelationship: OwnFacts<api.FundingRelationshipResolvers> = {
  stream: ({ record }) => record.stream,
  amounts: ({ record }, { financialYear }) =>
    amountsOf(record, financialYear).map((one) => amountUnder(record, one)),
  latest: ({ record }) => {
    const latest = latestAmount(record);
    return latest === null ? null : amountUnder(record, latest);
  },
  change: ({ record }, { from, to }) => changeBetween(record, from, to),
};

export const GeographyRelationship: OwnFacts<api.GeographyRelationshipResolvers> =
  {
    vintage: ({ record }) => record.vintage,
    populationShareOfFrom: ({ record }) => record.populationShareOfFrom,
    populationShareOfTo: ({ record }) => record.populationShareOfTo,
    areaShareOfTo: ({ record }) => record.areaShareOfTo,
    admissionShareOfFrom: ({ record }) => record.admissionShareOfFrom,
    population: ({ record }) => record.population,
  };

export const SuccessionRelationship: OwnFacts<api.SuccessionRelationshipResolvers> =
  {
    form: ({ record }) => record.form,
    areaShareOfFrom: ({ record }) => record.areaShareOfFrom,
  };

export const Query: Pick<api.QueryResolvers, "relationships"> = {
  relationships: async (_, args, context, info) => {
    const asOf = args.asOf ?? context.today;
    const page = pageRequest(args, args.orderBy ?? "ID", info);
    const slice = undirectedSlice(args.filter, asOf);
    foreseeRelationships(slice, page, { asOf, context, info });
    const found = await context.store.findRelationships(slice, page);
    return connection(found, page.after, (record) => ({ record, asOf }));
  },
};
