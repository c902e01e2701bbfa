import type { FundingRelationship, Organisation } from "../model.js";
import type { OrganisationKind } from "../organisation-kinds.js";
import { areaOf, boardsOf } from "./area.js";
import type { FundingBasis } from "./basis.js";
import { basisOfEntry, dayOf } from "./dimensions.js";
import type { FundingEntry } from "./entry.js";
import type { Geography } from "./geography.js";

/** Which money, told by the amounts alone. What is left out does not narrow; an empty list matches nothing. */
export interface MoneySought {
  readonly payers?: readonly string[] | undefined;
  readonly payees?: readonly string[] | undefined;
  readonly streams?: readonly string[] | undefined;
  readonly measures?: readonly string[] | undefined;
  readonly financialYear?: string | undefined;
}

/** Which money, told by the bodies at its ends. */
export interface EndsSought {
  readonly payerKinds?: readonly OrganisationKind[] | undefined;
  readonly payeeKinds?: readonly OrganisationKind[] | undefined;
  readonly basis?: readonly FundingBasis[] | undefined;
}

/** Which money, told by where the payee lies. */
export interface AreasSought {
  readonly regions?: readonly string[] | undefined;
  /** Ids of systems, or of the boards that stand for them. */
  readonly systems?: readonly string[] | undefined;
}

/** The funding that matches, each with those of its amounts that do. */
export function moneySought(
  fundings: readonly FundingRelationship[],
  sought: MoneySought,
): FundingRelationship[] {
  return fundings
    .filter(
      ({ from, to, stream }) =>
        allows(sought.payers, from) &&
        allows(sought.payees, to) &&
        allows(sought.streams, stream),
    )
    .map((funding) => ({
      ...funding,
      amounts: funding.amounts.filter(
        ({ measure, financialYear }) =>
          allows(sought.measures, measure) &&
          (sought.financialYear ?? financialYear) === financialYear,
      ),
    }))
    .filter(({ amounts }) => amounts.length > 0);
}

export function hasEndsSought(
  entry: FundingEntry,
  { payerKinds, payeeKinds, basis }: EndsSought,
): boolean {
  return (
    allows(payerKinds, entry.payer.kind) &&
    allows(payeeKinds, entry.payee.kind) &&
    allows(basis, basisOfEntry(entry))
  );
}

/** In just one region or system, and that one of those sought: money of a body in several is in none of them. */
export function liesInAreasSought(
  entry: FundingEntry,
  { regions, systems }: AreasSought,
  geography: Geography,
): boolean {
  const day = dayOf(entry);
  const idOf = (body: Organisation | null | undefined) => body?.id ?? null;
  const { payee } = entry;
  if (regions !== undefined) {
    const region = areaOf(payee, "NHS_REGION", day, geography);
    if (!allows(regions, idOf(region.body))) return false;
  }
  if (systems === undefined) return true;
  const system = areaOf(payee, "INTEGRATED_CARE_SYSTEM", day, geography);
  const boards = day === null ? [] : (boardsOf(payee, day, geography) ?? []);
  const [board] = boards.length === 1 ? boards : [];
  return allows(systems, idOf(system.body)) || allows(systems, idOf(board));
}

function allows<T>(sought: readonly T[] | undefined, value: T | null): boolean {
  return sought === undefined || (value !== null && sought.includes(value));
}
