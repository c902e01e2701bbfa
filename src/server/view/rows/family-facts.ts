import type { FundingAmount, Relationship } from "../../../domain/model.js";
import { toPounds } from "../../../domain/money.js";
import type { AmountPaid, FactsOf } from "./columns.js";

/** What relationships of one family tell and others do not. */
export const FAMILY_COLUMNS = {
  role: "text",
  mechanism: "text",
  stream: "text",
  amounts: "amounts",
  form: "text",
  vintage: "text",
  populationShareOfFrom: "number",
  populationShareOfTo: "number",
  areaShareOfFrom: "number",
  areaShareOfTo: "number",
  admissionShareOfFrom: "number",
  population: "whole number",
} as const;

type FamilyFacts = FactsOf<typeof FAMILY_COLUMNS>;

const NONE: FamilyFacts = {
  role: null,
  mechanism: null,
  stream: null,
  amounts: null,
  form: null,
  vintage: null,
  populationShareOfFrom: null,
  populationShareOfTo: null,
  areaShareOfFrom: null,
  areaShareOfTo: null,
  admissionShareOfFrom: null,
  population: null,
};

export function familyFacts(relationship: Relationship): FamilyFacts {
  switch (relationship.family) {
    case "GOVERNANCE":
      return { ...NONE, role: relationship.role };
    case "ACCOUNTABILITY":
      return { ...NONE, mechanism: relationship.mechanism };
    case "FUNDING":
      return {
        ...NONE,
        stream: relationship.stream,
        amounts: relationship.amounts.map(amountPaid),
      };
    case "GEOGRAPHY":
      return {
        ...NONE,
        vintage: relationship.vintage,
        populationShareOfFrom: relationship.populationShareOfFrom,
        populationShareOfTo: relationship.populationShareOfTo,
        areaShareOfTo: relationship.areaShareOfTo,
        admissionShareOfFrom: relationship.admissionShareOfFrom,
        population: relationship.population,
      };
    case "SUCCESSION":
      return {
        ...NONE,
        form: relationship.form,
        areaShareOfFrom: relationship.areaShareOfFrom,
      };
  }
}

function amountPaid({ pence, ...amount }: FundingAmount): AmountPaid {
  return { ...amount, pounds: toPounds(pence) };
}
