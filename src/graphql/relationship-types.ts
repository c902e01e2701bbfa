import type { RelationshipFamily } from "../domain/relationship-kinds.js";

/** The name of the GraphQL type of each family of relationships. */
export const RELATIONSHIP_TYPES = {
  GOVERNANCE: "GovernanceRelationship",
  ACCOUNTABILITY: "AccountabilityRelationship",
  FUNDING: "FundingRelationship",
  GEOGRAPHY: "GeographyRelationship",
  SUCCESSION: "SuccessionRelationship",
} as const satisfies Record<RelationshipFamily, string>;
