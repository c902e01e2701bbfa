import { bodyById } from "../bodies/by-id.js";
import {
  countChangeKinds,
  type ChangeKind,
} from "../../domain/changes/change.js";
import { readBodyChange } from "../../domain/changes/read-body-change.js";
import {
  readAmountChange,
  readRelationshipChange,
} from "../../domain/changes/read-relationship-change.js";
import { holdsAt } from "../../domain/time.js";
import { whenKnown } from "../../at-hand.js";
import { changeOrder } from "../changes/change-order.js";
import { endNames } from "../changes/end-names.js";
import { findChanges } from "../changes/find-changes.js";
import { dayShown } from "../changes/seen-change.js";
import { sourcesOf } from "../citations/sources-of.js";
import { amountUnder } from "../dated.js";
import type * as api from "../generated/types.js";
import { pageOfList } from "../lists/page-of-list.js";
import { connection, pageRequest } from "../lists/paging.js";

const TYPES = {
  BODY_BEGAN: "OrganisationChange",
  BODY_ENDED: "OrganisationChange",
  BODY_RENAMED: "OrganisationChange",
  BODY_RECODED: "OrganisationChange",
  RELATIONSHIP_BEGAN: "RelationshipChange",
  RELATIONSHIP_ENDED: "RelationshipChange",
  AMOUNT_CHANGED: "AmountChange",
  AMOUNT_NEWLY_GIVEN: "AmountChange",
  AMOUNT_NO_LONGER_GIVEN: "AmountChange",
} as const satisfies Record<ChangeKind, string>;

type Shared = "__resolveType" | "kind" | "day" | "dayPrecision";
type Own<R> = Required<Omit<R, Shared | "__isTypeOf">>;

export const Change: Required<Pick<api.ChangeResolvers, Shared>> = {
  __resolveType: ({ change }) => TYPES[change.kind],
  kind: ({ change }) => change.kind,
  day: ({ change }) => change.at.day,
  dayPrecision: ({ change }) => change.at.precision,
};

export const OrganisationChange: Own<api.OrganisationChangeResolvers> = {
  reading: ({ change }) => readBodyChange(change),
  sources: ({ change }, _, { loaders }) =>
    sourcesOf(change.record.sourceIds, loaders),
  organisation: (seen) => ({
    record: seen.change.record,
    asOf: dayShown(seen),
  }),
  nameBefore: ({ change }) => change.nameBefore,
  nameAfter: ({ change }) => change.nameAfter,
  codesGained: ({ change }) => change.codesGained,
  codesLost: ({ change }) => change.codesLost,
  successions: ({ change, from, to }, _, { related }) => {
    const links = related.links(
      { record: change.record, asOf: to },
      "SUCCESSION",
      {
        over: ["SUCCEEDED_BY"],
        direction: change.kind === "BODY_ENDED" ? "OUT" : "IN",
      },
    );
    return whenKnown(links, (found) =>
      found.filter(({ record }) => !holdsAt(record.validity, from)),
    );
  },
};

export const RelationshipChange: Own<api.RelationshipChangeResolvers> = {
  reading: (seen, _, context) =>
    whenKnown(endNames(seen, context), (names) =>
      readRelationshipChange(seen.change, names),
    ),
  sources: ({ change }, _, { loaders }) =>
    sourcesOf(change.record.sourceIds, loaders),
  relationship: (seen) => ({
    record: seen.change.record,
    asOf: dayShown(seen),
  }),
  basis: ({ change }) => change.record.basis,
  amounts: ({ change: { record, amounts } }) =>
    record.family === "FUNDING"
      ? amounts.map((one) => amountUnder(record, one))
      : [],
};

export const AmountChange: Own<api.AmountChangeResolvers> = {
  reading: (seen, _, context) =>
    whenKnown(endNames(seen, context), (names) =>
      readAmountChange(seen.change, names),
    ),
  sources: ({ change: { before, after } }, _, { loaders }) => {
    const ids = [before, after].flatMap((amount) => amount?.sourceId ?? []);
    return sourcesOf([...new Set(ids)], loaders);
  },
  relationship: (seen) => ({
    record: seen.change.record,
    asOf: dayShown(seen),
  }),
  basis: ({ change }) => change.record.basis,
  measure: ({ change }) => change.measure,
  role: ({ change }) => change.role,
  yearBefore: ({ change }) => change.yearBefore,
  yearAfter: ({ change }) => change.yearAfter,
  before: ({ change: { record, before } }) =>
    before === null ? null : amountUnder(record, before),
  after: ({ change: { record, after } }) =>
    after === null ? null : amountUnder(record, after),
  pounds: ({ change: { before, after } }) =>
    before === null || after === null ? null : after.pence - before.pence,
};

export const Query: Pick<api.QueryResolvers, "changes"> = {
  changes: async (_, args, context, info) => {
    const page = pageRequest(args, "DAY", info);
    const { from, to, about } = args;
    if (about != null)
      await bodyById({ id: about, argument: "about" }, to, context);
    const changes = await findChanges(context.store, args);
    const found = pageOfList(changes, changeOrder(args), page);
    return {
      ...connection(found, page.after, (change) => ({ change, from, to })),
      counts: countChangeKinds(changes),
    };
  },
};
