import { groupBy } from "../../domain/group-by.js";
import type { Row } from "../seed-reader.js";
import type { GeographyRow } from "../tables/relationships.js";
import type { SeedContext } from "./seed-context.js";

const TOLERANCE = 0.0005;

/**
 * In each vintage the boards that cover a council cover all of it. Councils with a row that could not be read or names no body
 * are passed over, and a board given twice in a vintage counts once: those faults are reported already.
 */
export function reportShares(
  rows: readonly Row<GeographyRow>[],
  broken: readonly Partial<GeographyRow>[],
  { organisations, log }: SeedContext,
): void {
  const unknown = rows
    .filter(({ cells }) => !organisations.has(cells.from))
    .map(({ cells }) => cells.to);
  const passedOver = new Set([...broken.map(({ to }) => to), ...unknown]);
  if (passedOver.has(undefined)) return;
  const ofBoards = rows.filter(
    ({ cells }) =>
      organisations.get(cells.from)?.kind === "INTEGRATED_CARE_BOARD" &&
      !passedOver.has(cells.to),
  );
  for (const all of groupBy(
    ofBoards,
    ({ cells }) => `${cells.to} ${cells.vintage ?? ""}`,
  ).values()) {
    const group = [...groupBy(all, oncePerBoard).values()].flatMap(
      ([row]) => row ?? [],
    );
    const [first] = group;
    const column = group.some(
      ({ cells }) => cells.population_share_of_to !== null,
    )
      ? "population_share_of_to"
      : "area_share_of_to";
    const shares = group
      .map(({ cells }) => cells[column])
      .filter((share) => share !== null);
    const sum = shares.reduce((a, b) => a + b, 0);
    if (
      first === undefined ||
      shares.length === 0 ||
      Math.abs(sum - 1) <= TOLERANCE
    )
      continue;
    const vintage =
      first.cells.vintage === null
        ? "without a vintage"
        : `in vintage ${first.cells.vintage}`;
    log.add(
      first.place,
      column,
      "SHARES_DO_NOT_SUM",
      `The ${shares.length} shares of ${first.cells.to} ${vintage} sum to ${sum.toFixed(4)}.`,
      "Correct a share or a vintage, or add the board that is missing.",
    );
  }
}

/** Without a vintage, a board may cover a council twice, in two periods: only a second row with one key is reported already. */
function oncePerBoard({ cells }: Row<GeographyRow>): string {
  return cells.vintage === null ? `${cells.from} ${cells.key}` : cells.from;
}
