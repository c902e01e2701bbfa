import type { CodegenConfig } from "@graphql-codegen/cli";
import { ORGANISATION_KINDS } from "./src/domain/organisation-kinds.js";

/** What the resolvers of each concrete type of body are given: its record, seen on a day. */
const bodies: Record<string, string> = Object.fromEntries(
  Object.entries(ORGANISATION_KINDS).map(([kind, { type }]) => [
    type,
    `../dated.js#DatedOrganisation<"${kind}">`,
  ]),
);

/** What the resolvers of other types are given, where it is a record of the domain and not the type itself. */
const records = {
  Node: "../dated.js#DatedNode",
  Organisation: "../dated.js#DatedOrganisation",
  Relationship: "../dated.js#DatedRelationship",
  GovernanceRelationship: '../dated.js#DatedRelationship<"GOVERNANCE">',
  AccountabilityRelationship: '../dated.js#DatedRelationship<"ACCOUNTABILITY">',
  FundingRelationship: '../dated.js#DatedRelationship<"FUNDING">',
  GeographyRelationship: '../dated.js#DatedRelationship<"GEOGRAPHY">',
  SuccessionRelationship: '../dated.js#DatedRelationship<"SUCCESSION">',
  Membership: '../dated.js#DatedRelationship<"GOVERNANCE">',
  Coverage: '../dated.js#DatedRelationship<"GEOGRAPHY">',
  Catchment: '../dated.js#DatedRelationship<"GEOGRAPHY">',
  Finding: "../dated.js#DatedEvidence",
  Recommendation: "../dated.js#DatedEvidence",
  FundingAmount: "../dated.js#AmountOfFunding",
  FinancialFigure:
    "../../domain/model.js#FinancialFigure as FinancialFigureRecord",
  AccountabilityTrace: "../tracing/asked-trace.js#AskedTrace",
  DualAccountability: "../tracing/asked-dual.js#AskedDual",
  AccountabilityPath: "../../domain/tracing/explain.js#PathOnDay",
  AccountabilityHop: "../tracing/hop-on-day.js#HopOnDay",
  Change: "../changes/seen-change.js#SeenChange",
  OrganisationChange: "../changes/seen-change.js#SeenBodyChange",
  RelationshipChange: "../changes/seen-change.js#SeenRelationshipChange",
  AmountChange: "../changes/seen-change.js#SeenAmountChange",
  Alignment: "../alignment/seen-alignment.js#SeenAlignment",
  AlignedBoard:
    "../../domain/alignment/aligned.js#AlignedBoard as AlignedBoardRecord",
  AlignmentChange:
    "../../domain/alignment/alignment-change.js#AlignmentChange as AlignmentChangeRecord",
  LegalBasis: "../../domain/model.js#LegalProvision",
  InfluenceComparison: "../influence/dated.js#DatedComparison",
  InfluenceSide: "../influence/dated.js#DatedSide",
  InfluenceMembers: "../influence/dated.js#DatedMembers",
  InfluenceLaw: "../influence/dated.js#DatedLaw",
  InfluenceMoney: "../influence/dated.js#DatedMoney",
  RelationshipView: "../view/seen-view.js#SeenView",
  ViewNode: "../view/seen-view.js#SeenNode",
  ViewComparison: "../view/seen-view.js#SeenComparison",
  CollaborativePlaceLink: "../collaborative-places/dated.js#DatedLink",
  SharedBody: "../collaborative-places/dated.js#DatedSharedBody",
  FundingGroup:
    "../../domain/funding-summary/group.js#FundingGroup as FundingGroupRecord",
  FundingKey:
    "../../domain/funding-summary/dimensions.js#FundingKey as FundingKeyRecord",
  MoneyInYear: "../funding/money-in-year.js#SeenMoney",
  FundInYear: "../funding/find-fund.js#SeenFund",
  MoneyFlow: "../funding/money-in-year.js#SeenFlow",
  Source: "../../domain/model.js#Source as SourceRecord",
  DatasetCopy: "../../store/graph-store.js#Copy",
};

const config: CodegenConfig = {
  schema: "schema/*.graphql",
  generates: {
    "client/generated/": {
      preset: "client",
      documents: "client/operations/*.graphql",
      presetConfig: {
        fragmentMasking: false,
        // The hash by which the server knows the operation: a request by GET need not carry its text.
        persistedDocuments: {
          mode: "embedHashInDocument",
          hashPropertyName: "hash",
          hashAlgorithm: "sha256",
        },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        scalars: { Date: "string", FinancialYear: "string", Pounds: "number" },
      },
    },
    "client/generated/possible-types.ts": {
      plugins: ["fragment-matcher"],
      config: { useExplicitTyping: true },
    },
    "client/generated/types-without-id.ts": {
      plugins: ["client/types-without-id.cjs"],
    },
    "src/graphql/generated/types.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        maybeValue: "T | null",
        inputMaybeValue: "T | null | undefined",
        addInterfaceFieldResolverTypes: true,
        contextType: "../context.js#Context",
        scalars: {
          ID: "string",
          Date: "../../domain/time.js#Day",
          FinancialYear: "string",
          Pounds: "../../domain/money.js#Pence",
        },
        mappers: { ...bodies, ...records },
      },
    },
  },
  importExtension: ".js",
};

export default config;
