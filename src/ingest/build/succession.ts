import type {
  Organisation,
  SuccessionRelationship,
} from "../../domain/model.js";
import type { Day } from "../../domain/time.js";
import { Claims } from "../claims.js";
import { toValidity, type Period } from "../dates.js";
import type { FaultLog, Place } from "../fault.js";
import type { SeedReader } from "../seed-reader.js";
import {
  successionTable,
  type SuccessionRow,
} from "../tables/relationships.js";
import { reportCycles } from "./cycles.js";
import { describe } from "./lives.js";
import { commonOf, idOf } from "./relationships.js";
import { endsOf, type SeedContext } from "./seed-context.js";
import { whatIsSaid } from "./what-is-said.js";

/** Registers close one body and open the next up to a month apart. */
const DAYS_OF_GRACE = 31;

/** A succession holds from the day the successor took over, for ever; its ends' lives meet there. */
export function buildSuccession(
  reader: SeedReader,
  context: SeedContext,
): SuccessionRelationship[] {
  const kind = "SUCCEEDED_BY";
  const rows = reader.read(successionTable(kind));
  const ids = new Claims();
  const said = new Claims();
  reportCycles(
    rows,
    { code: "CYCLIC_SUCCESSION", what: "Following successors" },
    context.log,
  );
  return rows.flatMap(({ cells: row, place }): SuccessionRelationship[] => {
    const id = idOf(kind, row);
    const free = ids.claim(id, place, "key", context.log);
    const ends = endsOf(kind, row, place, context);
    if (!free || ends === null) return [];
    const handover = handoverOf(row, ends);
    if (!livesMeet(ends, row, handover, place, context.log)) return [];
    const succession: SuccessionRelationship = {
      ...commonOf(kind, id, row, context),
      validity: toValidity(handover, null),
      family: "SUCCESSION",
      form: row.form,
      areaShareOfFrom: row.area_share_of_from,
    };
    return said.claim(whatIsSaid(succession), place, "key", context.log)
      ? [succession]
      : [];
  });
}

/** The day given, or the day on which the one body ended or the other began. */
function handoverOf(
  row: SuccessionRow,
  [from, to]: [Organisation, Organisation],
): Period | null {
  if (row.valid_from !== null) return row.valid_from;
  const day = from.validity.to ?? to.validity.from;
  return day === null ? null : { first: day, after: day, precision: "BOUND" };
}

function livesMeet(
  [from, to]: [Organisation, Organisation],
  row: SuccessionRow,
  handover: Period | null,
  place: Place,
  log: FaultLog,
): boolean {
  const earliest = (handover?.first ?? -Infinity) - DAYS_OF_GRACE;
  const latest = (handover?.after ?? Infinity) + DAYS_OF_GRACE;
  const passesWhole =
    row.area_share_of_from === null || row.area_share_of_from === 1;
  if (passesWhole && !endsBy(from, latest)) {
    log.add(
      place,
      "from",
      "OUTSIDE_LIFE",
      `The predecessor goes on after the succession: ${describe(from)}.`,
      "Give the day on which it ended in its own file, or, where only a part passed, area_share_of_from.",
    );
    return false;
  }
  for (const body of [from, to])
    if (!isAliveWithin(body, earliest, latest)) {
      log.add(
        place,
        "valid_from",
        "OUTSIDE_LIFE",
        `The ${body === from ? "predecessor" : "successor"} does not exist at the succession: ${describe(body)}.`,
        "Give the day on which the successor took over, or correct the dates of the body.",
      );
      return false;
    }
  return true;
}

function endsBy({ validity }: Organisation, latest: Day): boolean {
  return validity.to !== null && validity.to <= latest;
}

function isAliveWithin(
  { validity }: Organisation,
  earliest: Day,
  latest: Day,
): boolean {
  return (
    (validity.from === null || validity.from < latest) &&
    (validity.to === null || validity.to > earliest)
  );
}
