import type {
  FundingAmount,
  FundingRelationship,
  Organisation,
} from "../model.js";

/** One amount that may be added to others, and who paid it to whom. */
export interface FundingEntry {
  readonly funding: FundingRelationship;
  readonly amount: FundingAmount;
  readonly payer: Organisation;
  readonly payee: Organisation;
}
