import type {
  Turning,
  TurningDay,
} from "../../../web/src/time/turning-days.js";

/** A board that began on 1 July 2022 and ended on 1 April 2026, with a change between. */
export const BOARD: Turning = {
  id: "icb:QHG",
  asOf: "2026-04-01",
  name: "A board",
  kind: "INTEGRATED_CARE_BOARD",
  inForce: false,
  validity: { from: "2022-07-01", to: "2026-04-01" },
};

export const DAYS: readonly TurningDay[] = [
  { day: "2022-07-01", precision: "DAY", began: 69, ended: 0 },
  { day: "2022-10-18", precision: "BOUND", began: 1, ended: 0 },
  { day: "2026-04-01", precision: "DAY", began: 1, ended: 86 },
];
