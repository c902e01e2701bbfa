import type { Day } from "../../domain/time.js";
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
  node: (_, { id, asOf }, context) =>
    nodeOf(idOrCode(id, "id"), asOf ?? context.today, context),
  nodes: (_, { ids, asOf }, context) =>
    Promise.all(
      idsOrCodes(ids, "ids").map((id) =>
        nodeOf(id, asOf ?? context.today, context),
      ),
    ),
};

async function nodeOf(
  id: string,
  asOf: Day,
  { loaders }: Context,
): Promise<DatedNode | null> {
  const organisation = await loaders.organisation.load(id);
  if (organisation !== null) return { record: organisation, asOf };
  const relationship = await loaders.relationship.load(id);
  return relationship === null ? null : { record: relationship, asOf };
}
