import {
  AMOUNT_ROLES,
  type AccountabilityRelationship,
  type FundingAmount,
  type FundingRelationship,
  type GeographyRelationship,
  type GovernanceRelationship,
  type Relationship,
  type RelationshipBase,
  type SuccessionRelationship,
} from "../../../domain/model.js";
import { list } from "../columns/list.js";
import { given, oneOf, real, word } from "../columns/plain.js";
import { record } from "../columns/record.js";

/** What a relationship of one family has beside what every one has. */
type Own<R extends Relationship> = Omit<R, keyof RelationshipBase | "family">;

export const governanceFacts = record<Own<GovernanceRelationship>>({
  role: word,
});

export const accountabilityFacts = record<Own<AccountabilityRelationship>>({
  mechanism: word,
});

export const fundingFacts = record<Own<FundingRelationship>>({
  stream: word,
  amounts: list(
    record<FundingAmount>({
      financialYear: given(word),
      measure: given(word),
      role: given(oneOf(AMOUNT_ROLES)),
      pence: given(real),
      certainty: given(word),
      sourceId: given(word),
      note: word,
    }),
  ),
});

export const geographyFacts = record<Own<GeographyRelationship>>({
  vintage: word,
  populationShareOfFrom: real,
  populationShareOfTo: real,
  areaShareOfTo: real,
  admissionShareOfFrom: real,
  population: real,
});

export const successionFacts = record<Own<SuccessionRelationship>>({
  form: word,
  areaShareOfFrom: real,
});
