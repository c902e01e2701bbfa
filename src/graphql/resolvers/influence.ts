import { countKinds } from "../../domain/by-kind.js";
import { isHeldOver } from "../../domain/influence/standing.js";
import type { Relationship } from "../../domain/model.js";
import type { RelationshipFamily } from "../../domain/relationship-kinds.js";
import type { Day } from "../../domain/time.js";
import { sourcesOf } from "../citations/sources-of.js";
import {
  datedAll,
  isOfFamily,
  isOfKind,
  type DatedRelationship,
} from "../dated.js";
import type * as api from "../generated/types.js";
import { findInfluence } from "../influence/find-influence.js";
import type { EveryField } from "./own-fields.js";

export const InfluenceComparison: EveryField<api.InfluenceComparisonResolvers> =
  {
    system: ({ record: { system }, asOf }) => {
      const body = system && { record: system, asOf };
      return body && isOfKind(body, "INTEGRATED_CARE_SYSTEM") ? body : null;
    },
    asOf: ({ asOf }) => asOf,
    board: ({ record, asOf }) => record.board && { record: record.board, asOf },
    partnership: ({ record, asOf }) =>
      record.partnership && { record: record.partnership, asOf },
    reading: ({ record }) => record.reading,
  };

export const InfluenceSide: EveryField<api.InfluenceSideResolvers> = {
  body: ({ record, asOf }) => ({ record: record.body, asOf }),
  members: ({ record, asOf }) => datedAll(record.members, asOf),
  powers: ({ record, asOf }) => datedAll(record.powers, asOf),
  duties: ({ record, asOf }) => datedAll(record.duties, asOf),
  money: ({ record, asOf }) => datedAll(record.money, asOf),
  relationships: ({ record }) => record.relationships,
};

export const InfluenceMembers: EveryField<api.InfluenceMembersResolvers> = {
  kind: ({ record }) => record.kind,
  by: ({ record }) => record.by,
  reading: ({ record }) => record.reading,
  count: ({ record }) => record.others.length,
  bodies: ({ record, asOf }) => datedAll(record.others, asOf),
  relationships: ({ record, asOf }) =>
    ofFamily(record.relationships, asOf, "GOVERNANCE"),
};

export const InfluenceLaw: EveryField<api.InfluenceLawResolvers> = {
  kind: ({ record }) => record.kind,
  direction: ({ record }) => record.direction,
  reading: ({ record }) => record.reading,
  basis: ({ record }) => record.basis,
  heldOver: ({ record }) => isHeldOver(record.kind),
  count: ({ record }) => record.others.length,
  kinds: ({ record }) => countKinds(record.others),
  bodies: ({ record, asOf }) => datedAll(record.others, asOf),
  relationships: ({ record, asOf }) => datedAll(record.relationships, asOf),
  sources: ({ record }, _, { loaders }) =>
    sourcesOf(citedBy(record.relationships), loaders),
};

export const InfluenceMoney: EveryField<api.InfluenceMoneyResolvers> = {
  direction: ({ record }) => record.direction,
  kind: ({ record }) => record.kind,
  stream: ({ record }) => record.stream,
  financialYear: ({ record }) => record.financialYear,
  measure: ({ record }) => record.measure,
  amount: ({ record }) => record.pence,
  certainties: ({ record }) => record.certainties,
  bodies: ({ record, asOf }) => datedAll(record.others, asOf),
  relationships: ({ record, asOf }) =>
    ofFamily(record.relationships, asOf, "FUNDING"),
  sources: ({ record }, _, { loaders }) => sourcesOf(record.sourceIds, loaders),
};

export const Query: Pick<api.QueryResolvers, "influence"> = {
  influence: (_, { system, asOf }, context) =>
    findInfluence(system, asOf ?? context.today, context),
};

function ofFamily<F extends RelationshipFamily>(
  records: readonly Relationship[],
  asOf: Day,
  family: F,
): DatedRelationship<F>[] {
  return datedAll(records, asOf).filter((one) => isOfFamily(one, family));
}

function citedBy(records: readonly Relationship[]): string[] {
  return [...new Set(records.flatMap(({ sourceIds }) => sourceIds))].sort();
}
