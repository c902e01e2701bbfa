import { expect, it } from "vitest";
import { basisOf } from "../../../src/domain/funding-summary/basis.js";

it.each([
  ["ALLOCATES_TO", "NATIONAL_BODY", "INTEGRATED_CARE_BOARD", "NHS"],
  ["ALLOCATES_TO", "NATIONAL_BODY", "NATIONAL_BODY", "NHS"],
  ["COMMISSIONS", "INTEGRATED_CARE_BOARD", "TRUST", "NHS"],
  ["GRANTS_TO", "INTEGRATED_CARE_BOARD", "COUNCIL", "NHS"],
  ["GRANTS_TO", "NATIONAL_BODY", "COUNCIL", "LOCAL_GOVERNMENT"],
  ["TAX_FUNDS", "ELECTORATE", "COUNCIL", "LOCAL_GOVERNMENT"],
  ["PAYS_PRECEPT_TO", "COUNCIL", "COMBINED_AUTHORITY", "LOCAL_GOVERNMENT"],
  ["PAYS", "COUNCIL", "TRUST", "LOCAL_GOVERNMENT"],
  ["POOLS_INTO", "COUNCIL", "PARTNERSHIP_ARRANGEMENT", "JOINT"],
  ["PAYS", "PARTNERSHIP_ARRANGEMENT", "TRUST", "JOINT"],
  ["GRANTS_TO", "NATIONAL_BODY", "PARTNER", "OTHER"],
] as const)(
  "%s, paid by %s to %s, is on the basis %s",
  (kind, payer, payee, basis) => {
    expect(basisOf(kind, { payer, payee })).toBe(basis);
  },
);
