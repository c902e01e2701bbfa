import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  validateSchema,
  type GraphQLNamedType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { CHANGE_KINDS } from "../../src/domain/changes/change.js";
import { FUNDING_BASES } from "../../src/domain/funding-summary/basis.js";
import { FUNDING_DIMENSIONS } from "../../src/domain/funding-summary/dimensions.js";
import {
  COUNCIL_TIERS,
  COUNCIL_TYPES,
  IDENTIFIER_SCHEMES,
  TRUST_TYPES,
} from "../../src/domain/model.js";
import {
  ORGANISATION_KINDS,
  organisationKinds,
} from "../../src/domain/organisation-kinds.js";
import {
  RELATIONSHIP_FAMILIES,
  relationshipKinds,
} from "../../src/domain/relationship-kinds.js";
import { MATCH_TIERS } from "../../src/domain/search.js";
import { END_NATURES } from "../../src/domain/tracing/ends.js";
import { GAP_NATURES } from "../../src/domain/tracing/gaps.js";
import { VIEW_TRUNCATION_REASONS } from "../../src/domain/view/truncation.js";
import { createSchema, typeDefinitions } from "../../src/graphql/schema.js";

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type),
);
const LAYERS = new Set(
  Object.values(ORGANISATION_KINDS).map(({ layer }) => layer),
);
const BUILT_IN = ["String", "Boolean", "Int", "Float", "ID"];

describe("the schema", () => {
  it("is valid, which a start takes for granted", () => {
    expect(validateSchema(buildSchema(typeDefinitions()))).toEqual([]);
  });

  it("says of every interface and union which of its types a value is of", () => {
    const silent = types.filter(
      (type) => isAbstractType(type) && typeof type.resolveType !== "function",
    );
    expect(silent).toEqual([]);
  });

  it("describes every type, field, argument, input field and enum value", () => {
    const silent = types
      .filter(({ name }) => !BUILT_IN.includes(name))
      .flatMap(partsOf)
      .filter(({ description }) => !description?.trim());
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("has one concrete type for each kind of body, and no other", () => {
    const bodies = schema
      .getPossibleTypes(interfaceNamed("Organisation"))
      .map(({ name }) => name);
    expect(bodies.sort()).toEqual(
      Object.values(ORGANISATION_KINDS)
        .map(({ type }) => type)
        .sort(),
    );
  });

  it.each([
    ["OrganisationKind", organisationKinds],
    ["RelationshipKind", relationshipKinds],
    ["RelationshipFamily", RELATIONSHIP_FAMILIES],
    ["CouncilType", COUNCIL_TYPES],
    ["CouncilTier", COUNCIL_TIERS],
    ["TrustType", TRUST_TYPES],
    ["IdentifierScheme", IDENTIFIER_SCHEMES],
    ["MatchTier", MATCH_TIERS],
    ["ChangeKind", CHANGE_KINDS],
    ["FundingDimension", FUNDING_DIMENSIONS],
    ["FundingBasis", FUNDING_BASES],
    ["AccountabilityEndNature", END_NATURES],
    ["AccountabilityGapNature", GAP_NATURES],
    ["Layer", LAYERS],
    ["ViewTruncationReason", VIEW_TRUNCATION_REASONS],
  ])("lists in %s what the domain's own table lists", (name, values) => {
    const type = schema.getType(name);
    expect(
      isEnumType(type)
        ? type
            .getValues()
            .map((value) => value.name)
            .sort()
        : [],
    ).toEqual([...values].sort());
  });

  it("takes a day wherever a root field gives bodies or relationships", () => {
    // Sums of money are of financial years.
    const timeless = ["sources", "dataset", "fundingSummary"];
    const roots = Object.values(
      schema.getQueryType()?.getFields() ?? {},
    ).filter(({ name }) => !timeless.includes(name));
    expect(roots.map(({ name }) => name).sort()).toEqual([
      "accountabilityGaps",
      "accountabilityPathChanges",
      "accountabilityPaths",
      "alignment",
      "alignments",
      "changes",
      "collaborativePlaceLinks",
      "dualAccountability",
      "findings",
      "influence",
      "moneyInYear",
      "node",
      "nodes",
      "organisation",
      "organisations",
      "recommendations",
      "relationshipView",
      "relationships",
      "resolveCode",
      "search",
    ]);
    expect(
      roots.filter(
        ({ args }) =>
          !args.some(
            ({ name, type }) =>
              // `to` and `after` are the second days of those that compare two.
              ["asOf", "to", "after"].includes(name) &&
              getNamedType(type).name === "Date",
          ),
      ),
    ).toEqual([]);
  });
});

interface Part {
  readonly path: string;
  readonly description: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): Part[] {
  const own = { path: type.name, description: type.description };
  if (isEnumType(type))
    return [
      own,
      ...type.getValues().map(({ name, description }) => ({
        path: `${type.name}.${name}`,
        description,
      })),
    ];
  if (isInputObjectType(type))
    return [
      own,
      ...Object.values(type.getFields()).map(({ name, description }) => ({
        path: `${type.name}.${name}`,
        description,
      })),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap(
    ({ name, description, args }) => [
      { path: `${type.name}.${name}`, description },
      ...args.map((arg) => ({
        path: `${type.name}.${name}(${arg.name})`,
        description: arg.description,
      })),
    ],
  );
  return [own, ...fields];
}

function interfaceNamed(name: string) {
  const type = schema.getType(name);
  if (!isInterfaceType(type)) throw new Error(`${name} is no interface`);
  return type;
}
