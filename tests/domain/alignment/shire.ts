import type { Alignment } from "../../../src/domain/alignment/aligned.js";
import { alignmentsOn } from "../../../src/domain/alignment/alignments-on.js";
import { boardsAround } from "../../../src/domain/alignment/boards-around.js";
import {
  compareAlignments,
  type AlignmentComparison,
} from "../../../src/domain/alignment/compare.js";
import type { Organisation, Relationship } from "../../../src/domain/model.js";
import { parseDay } from "../../../src/domain/time.js";
import {
  inForce,
  organisation,
  relationship,
} from "../../generators/records.js";

export const BEFORE = "2026-03-31";
export const AFTER = "2026-04-01";

const OLD = { validity: inForce("2022-07-01", BEFORE) };
const NEW = { validity: inForce(AFTER, null) };
const SINCE_2022 = { validity: inForce("2022-07-01", null) };

/** Invented boards: QA and QB merged into QC on 1 April 2026, QS was split between QX and QY, and QK stayed. */
const BOARDS = [
  organisation("INTEGRATED_CARE_BOARD", "icb:QA", OLD),
  organisation("INTEGRATED_CARE_BOARD", "icb:QB", OLD),
  organisation("INTEGRATED_CARE_BOARD", "icb:QC", NEW),
  organisation("INTEGRATED_CARE_BOARD", "icb:QS", OLD),
  organisation("INTEGRATED_CARE_BOARD", "icb:QX", NEW),
  organisation("INTEGRATED_CARE_BOARD", "icb:QY", NEW),
  organisation("INTEGRATED_CARE_BOARD", "icb:QK", SINCE_2022),
];
const SUCCESSIONS = ["QA>QC", "QB>QC", "QS>QX", "QS>QY"].map((pair) => {
  const [from, to] = pair.split(">");
  return relationship(
    "SUCCEEDED_BY",
    `succ:${pair}`,
    `icb:${from}`,
    `icb:${to}`,
    NEW,
  );
});
const BODIES = [
  ...["council:T", "council:U", "council:V"].map((id) =>
    organisation("COUNCIL", id),
  ),
  organisation("PLACE_PARTNERSHIP", "place:P"),
  organisation("TRUST", "trust:R"),
];

type Facts = Parameters<typeof relationship>[4];

/** The place, or a board (QA), as part of the system (I). */
export function partOfSystem(code: string): Relationship {
  return relationship("PART_OF", `PART_OF:${code}>I`, idOf(code), "ics:I");
}

/** A relationship "from>to" between a board (QA), a council (T), the place (P) or the trust (R); with a board, of the days of that board. */
export function geography(
  kind: "COVERS" | "SERVES" | "LIES_WITHIN",
  pair: string,
  facts: Facts,
): Relationship {
  const [from = "", to = ""] = pair.split(">");
  const board = [from, to].find((code) => code.startsWith("Q"));
  const { validity } =
    board === undefined
      ? SINCE_2022
      : (BOARDS.find(({ id }) => id === `icb:${board}`) ?? SINCE_2022);
  return relationship(kind, `${kind}:${pair}`, idOf(from), idOf(to), {
    validity,
    ...facts,
  });
}

function idOf(code: string): string {
  if (code.startsWith("Q")) return `icb:${code}`;
  return { P: "place:P", R: "trust:R" }[code] ?? `council:${code}`;
}

const bodies: readonly Organisation[] = [...BOARDS, ...BODIES];

function read(relationships: readonly Relationship[]) {
  return { bodies, relationships: [...relationships, ...SUCCESSIONS] };
}

/** How a body of the shire lies on a day, given some geography. */
export function alignmentOf(
  id: string,
  relationships: readonly Relationship[],
  day: string,
): Alignment {
  const asked = bodies.filter((body) => body.id === id);
  const [found] = alignmentsOn(asked, read(relationships), parseDay(day));
  if (found === undefined) throw new Error(`${id} is not of the shire.`);
  return found;
}

/** What became of its boards on 1 April 2026. */
export function changesOf(
  id: string,
  relationships: readonly Relationship[],
): AlignmentComparison["changes"] {
  return compareAlignments(
    alignmentOf(id, relationships, BEFORE),
    alignmentOf(id, relationships, AFTER),
    boardsAround(read(relationships), parseDay(AFTER)),
  ).changes;
}
