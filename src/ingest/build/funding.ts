import type {
  FundingRelationship,
  LegalProvision,
  Organisation,
} from "../../domain/model.js";
import { hull } from "../../domain/periods.js";
import { relationshipId, slugOfText } from "../../domain/relationship-id.js";
import {
  kindsOf,
  type RelationshipKind,
} from "../../domain/relationship-kinds.js";
import type { Validity } from "../../domain/time.js";
import { Claims } from "../claims.js";
import { groupBy } from "../../domain/group-by.js";
import type { Row, SeedReader } from "../seed-reader.js";
import { fundingTable, type FundingRow } from "../tables/funding.js";
import { hasNoAmount } from "./amounts.js";
import { amountsOf } from "./funding-amounts.js";
import { validityBetween } from "./lives.js";
import { endsOf, type SeedContext } from "./seed-context.js";

/** Rows with the same ends and stream are one relationship, with the amounts of all of them. */
export function buildFunding(
  reader: SeedReader,
  context: SeedContext,
): FundingRelationship[] {
  return kindsOf("FUNDING").flatMap((kind) => {
    const streams = new Claims();
    const groups = groupBy(
      reader.read(fundingTable(kind)),
      ({ cells }) => `${cells.from}>${cells.to}>${cells.stream ?? ""}`,
    );
    return [...groups.values()].flatMap(
      (rows) => fundingOf(kind, rows, streams, context) ?? [],
    );
  });
}

function fundingOf(
  kind: RelationshipKind,
  rows: readonly Row<FundingRow>[],
  ids: Claims,
  context: SeedContext,
): FundingRelationship | null {
  const [first] = rows;
  if (first === undefined) return null;
  const { from, to, stream } = first.cells;
  const id = relationshipId(
    kind,
    from,
    to,
    stream === null ? null : slugOfText(stream),
  );
  const free = ids.claim(id, first.place, "stream", context.log);
  const ends = endsOf(kind, first.cells, first.place, context);
  if (!free || ends === null) return null;
  const amounts = amountsOf(rows, ends, context);
  const basis = basisOf(rows, context);
  const validity = validityOf(rows, ends, context);
  if (validity === null) return null;
  const sourceIds = [...new Set(rows.map(({ cells }) => cells.source))];
  const note = rows.find(({ cells }) => hasNoAmount(cells))?.cells.note ?? null;
  return {
    id,
    kind,
    family: "FUNDING",
    from,
    to,
    validity,
    basis,
    inferred: false,
    note,
    sourceIds,
    stream,
    amounts,
  };
}

/** From the first day of any row to the last of any: each must itself stand within the two lives. */
function validityOf(
  rows: readonly Row<FundingRow>[],
  [from, to]: [Organisation, Organisation],
  { log }: SeedContext,
): Validity | null {
  const [first, ...rest] = rows.map(({ cells, place }) =>
    validityBetween(from, to, cells, place, log),
  );
  if (first === undefined || first === null) return null;
  const others = rest.filter((validity) => validity !== null);
  return others.length === rest.length ? hull([first, ...others]) : null;
}

function basisOf(
  rows: readonly Row<FundingRow>[],
  { provisions, log }: SeedContext,
): LegalProvision | null {
  const basis =
    rows.find(({ cells }) => cells.basis !== null)?.cells.basis ?? null;
  for (const { cells, place } of rows)
    if (cells.basis !== null && cells.basis !== basis)
      log.add(
        place,
        "basis",
        "CONFLICTING_BASIS",
        `Other rows of this relationship cite ${basis ?? "none"}.`,
        "Cite one basis for the stream, or give the rows of the other basis a stream of their own.",
      );
  return basis === null ? null : (provisions.get(basis) ?? null);
}
