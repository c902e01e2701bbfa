import type { Resolvers } from "../generated/types.js";
import { DateScalar, FinancialYearScalar, PoundsScalar } from "../scalars.js";
import * as accountabilityGap from "./accountability-gap.js";
import * as accountabilityPathChanges from "./accountability-path-changes.js";
import * as accountabilityTrace from "./accountability-trace.js";
import * as alignment from "./alignment.js";
import { Catchment } from "./catchment.js";
import * as change from "./change.js";
import { ClinicalCommissioningGroup } from "./clinical-commissioning-group.js";
import * as collaborativePlaces from "./collaborative-place-link.js";
import { CombinedAuthority } from "./combined-authority.js";
import { Council } from "./council.js";
import { Coverage } from "./coverage.js";
import * as dataset from "./dataset.js";
import * as dualAccountability from "./dual-accountability.js";
import { Electorate } from "./electorate.js";
import * as evidence from "./evidence.js";
import { FundInYear } from "./fund-in-year.js";
import * as fundingSummary from "./funding-summary.js";
import { HealthAndWellbeingBoard } from "./health-and-wellbeing-board.js";
import { IcbCluster } from "./icb-cluster.js";
import * as identifier from "./identifier.js";
import * as influence from "./influence.js";
import { IntegratedCareBoard } from "./integrated-care-board.js";
import { IntegratedCarePartnership } from "./integrated-care-partnership.js";
import { IntegratedCareSystem } from "./integrated-care-system.js";
import { LegalBasis } from "./legal-basis.js";
import { Membership } from "./membership.js";
import * as money from "./money.js";
import * as moneyInYear from "./money-in-year.js";
import { NhsRegion } from "./nhs-region.js";
import * as node from "./node.js";
import * as organisation from "./organisation.js";
import { Partner } from "./partner.js";
import { PartnershipArrangement } from "./partnership-arrangement.js";
import { PlacePartnership } from "./place-partnership.js";
import { ProviderCollaborative } from "./provider-collaborative.js";
import * as relationshipView from "./relationship-view.js";
import * as relationship from "./relationship.js";
import * as search from "./search.js";
import * as source from "./source.js";
import { SubIcbLocation } from "./sub-icb-location.js";
import { SustainabilityAndTransformationPartnership } from "./sustainability-and-transformation-partnership.js";
import { TrustGroup } from "./trust-group.js";
import { Trust } from "./trust.js";

/** One file for each noun of schema/, put together. A type left out has only what its records already hold. */
export const resolvers: Resolvers = {
  Query: {
    ...node.Query,
    ...organisation.Query,
    ...identifier.Query,
    ...search.Query,
    ...relationship.Query,
    ...evidence.Query,
    ...source.Query,
    ...dataset.Query,
    ...alignment.Query,
    ...fundingSummary.Query,
    ...moneyInYear.Query,
    ...change.Query,
    ...influence.Query,
    ...collaborativePlaces.Query,
    ...accountabilityTrace.Query,
    ...dualAccountability.Query,
    ...accountabilityPathChanges.Query,
    ...accountabilityGap.Query,
    ...relationshipView.Query,
  },
  DatasetCopy: dataset.DatasetCopy,
  Date: DateScalar,
  FinancialYear: FinancialYearScalar,
  Pounds: PoundsScalar,
  Node: node.Node,
  Organisation: organisation.Organisation,
  Relationship: relationship.Relationship,
  GovernanceRelationship: relationship.GovernanceRelationship,
  AccountabilityRelationship: relationship.AccountabilityRelationship,
  FundingRelationship: relationship.FundingRelationship,
  GeographyRelationship: relationship.GeographyRelationship,
  SuccessionRelationship: relationship.SuccessionRelationship,
  AccountabilityTrace: accountabilityTrace.AccountabilityTrace,
  DualAccountability: dualAccountability.DualAccountability,
  AccountabilityPath: accountabilityTrace.AccountabilityPath,
  AccountabilityHop: accountabilityTrace.AccountabilityHop,
  Finding: evidence.Finding,
  FindingEdge: evidence.FindingEdge,
  Recommendation: evidence.Recommendation,
  RecommendationEdge: evidence.RecommendationEdge,
  FundingAmount: money.FundingAmount,
  FundingGroup: fundingSummary.FundingGroup,
  FundingKey: fundingSummary.FundingKey,
  FinancialFigure: money.FinancialFigure,
  MoneyInYear: moneyInYear.MoneyInYear,
  MoneyFlow: moneyInYear.MoneyFlow,
  FundInYear,
  Change: change.Change,
  OrganisationChange: change.OrganisationChange,
  RelationshipChange: change.RelationshipChange,
  AmountChange: change.AmountChange,
  Alignment: alignment.Alignment,
  AlignedBoard: alignment.AlignedBoard,
  AlignmentChange: alignment.AlignmentChange,
  LegalBasis,
  RelationshipView: relationshipView.RelationshipView,
  ViewNode: relationshipView.ViewNode,
  ViewComparison: relationshipView.ViewComparison,
  InfluenceComparison: influence.InfluenceComparison,
  InfluenceSide: influence.InfluenceSide,
  InfluenceMembers: influence.InfluenceMembers,
  InfluenceLaw: influence.InfluenceLaw,
  InfluenceMoney: influence.InfluenceMoney,
  CollaborativePlaceLink: collaborativePlaces.CollaborativePlaceLink,
  SharedBody: collaborativePlaces.SharedBody,
  Membership,
  Coverage,
  Catchment,
  NhsRegion,
  Electorate,
  IntegratedCareSystem,
  IntegratedCareBoard,
  IntegratedCarePartnership,
  IcbCluster,
  SubIcbLocation,
  PlacePartnership,
  HealthAndWellbeingBoard,
  Council,
  CombinedAuthority,
  Trust,
  TrustGroup,
  ProviderCollaborative,
  Partner,
  PartnershipArrangement,
  ClinicalCommissioningGroup,
  SustainabilityAndTransformationPartnership,
};
