import type {
  Organisation,
  SuccessionRelationship,
} from "../../domain/model.js";
import type { Day, Validity } from "../../domain/time.js";
import { Claims } from "../claims.js";
import type { Period } from "../dates.js";
import type { FaultLog, Place } from "../fault.js";
import type { SeedReader } from "../seed-reader.js";
import {
  kindsOf,
  successionTable,
  type SuccessionRow,
} from "../tables/relationships.js";
import { describe } from "./lives.js";
import { commonOf, idOf } from "./relationships.js";
import { reportCycles } from "./succession-cycles.js";
import { endsOf, type SeedContext } from "./seed-context.js";

/** Registers close one body and open the next up to a month apart. */
const DAYS_OF_GRACE = 31;

/** A succession holds from the day the successor took over, for ever; its ends' lives meet there. */
export function buildSuccession(
  reader: SeedReader,
  context: SeedContext,
): SuccessionRelationship[] {
  const [kind = "SUCCEEDED_BY"] = kindsOf("SUCCESSION");
  const rows = reader.read(successionTable(kind));
  const claims = new Claims();
  reportCycles(rows, context.log);
  return rows.flatMap(({ cells: row, place }): SuccessionRelationship[] => {
    const id = idOf(kind, row);
    const free = claims.claim(id, place, "key", context.log);
    const ends = endsOf(kind, row, place, context);
    if (
      !free ||
      ends === null ||
      !livesMeet(ends[0], ends[1], row, place, context.log)
    )
      return [];
    const validity = validityFrom(row.valid_from, ends[0], ends[1]);
    return [
      {
        ...commonOf(kind, id, row, context),
        validity,
        family: "SUCCESSION",
        form: row.form,
        areaShareOfFrom: row.area_share_of_from,
      },
    ];
  });
}

function validityFrom(
  given: Period | null,
  from: Organisation,
  to: Organisation,
): Validity {
  if (given !== null)
    return {
      from: given.first,
      fromPrecision: given.precision,
      to: null,
      toPrecision: null,
    };
  const day = from.validity.to ?? to.validity.from;
  return {
    from: day,
    fromPrecision: day === null ? null : "BOUND",
    to: null,
    toPrecision: null,
  };
}

function livesMeet(
  from: Organisation,
  to: Organisation,
  row: SuccessionRow,
  place: Place,
  log: FaultLog,
): boolean {
  if (row.valid_from === null) return true;
  const earliest = row.valid_from.first - DAYS_OF_GRACE;
  const latest = row.valid_from.after + DAYS_OF_GRACE;
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
  if (isAliveWithin(to, earliest, latest)) return true;
  log.add(
    place,
    "valid_from",
    "OUTSIDE_LIFE",
    `The successor does not exist on that day: ${describe(to)}.`,
    "Give the day on which the successor took over, or correct the dates of the body.",
  );
  return false;
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
