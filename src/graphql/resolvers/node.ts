import type { Organisation as OrganisationRecord } from "../../domain/model.js";
import type { Day } from "../../domain/time.js";
import { allKnown, whenKnown, type Awaitable } from "../../at-hand.js";
import { foreseeBodies } from "../ahead/foresee.js";
import { idOrCode, idsOrCodes } from "../bodies/id-or-code.js";
import type { Context } from "../context.js";
import { isRelationship, type DatedNode } from "../dated.js";
import type { NodeResolvers, QueryResolvers } from "../generated/types.js";
import { Organisation } from "./organisation.js";
import { Relationship } from "./relationship.js";

export const Node: Pick<NodeResolvers, "__resolveType"> = {
  __resolveType: (node, context, info) =>
    isRelationship(node)
      ? Relationship.__resolveType(node, context, info)
      : Organisation.__resolveType(node, context, info),
};

export const Query: Pick<QueryResolvers, "node" | "nodes"> = {
  node: (_, { id: written, asOf: asked }, context, info) => {
    const [id, asOf] = [idOrCode(written, "id"), asked ?? context.today];
    foreseeBodies([id], { asOf, context, info });
    return nodeOf(id, asOf, context);
  },
  nodes: (_, { ids: written, asOf: asked }, context, info) => {
    const [ids, asOf] = [idsOrCodes(written, "ids"), asked ?? context.today];
    foreseeBodies(ids, { asOf, context, info });
    return allKnown(ids.map((id) => nodeOf(id, asOf, context)));
  },
};

function nodeOf(
  id: string,
  asOf: Day,
  { loaders }: Context,
): Awaitable<DatedNode | null> {
  return whenKnown<OrganisationRecord | null, DatedNode | null>(
    loaders.organisation(id),
    (organisation) => {
      if (organisation !== null) return { record: organisation, asOf };
      return whenKnown(loaders.relationship(id), (relationship) =>
        relationship === null ? null : { record: relationship, asOf },
      );
    },
  );
}
