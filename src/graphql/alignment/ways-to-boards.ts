import type { Day } from "../../domain/time.js";
import type { Way } from "../../store/graph-store.js";

/** From a place to its councils and, through its system, to the board of that; from a trust to councils and boards, from a council to its boards: on the day asked about. */
const ON_THE_DAY: readonly Way[] = [
  {
    kinds: ["COVERS"],
    direction: "OUT",
    bodyKinds: ["PLACE_PARTNERSHIP"],
    otherKinds: ["COUNCIL"],
  },
  {
    kinds: ["PART_OF"],
    direction: "OUT",
    bodyKinds: ["PLACE_PARTNERSHIP"],
    otherKinds: ["INTEGRATED_CARE_SYSTEM"],
  },
  {
    kinds: ["PART_OF"],
    direction: "IN",
    bodyKinds: ["INTEGRATED_CARE_SYSTEM"],
    otherKinds: ["INTEGRATED_CARE_BOARD"],
  },
  {
    kinds: ["SERVES"],
    direction: "OUT",
    bodyKinds: ["TRUST"],
    otherKinds: ["COUNCIL"],
  },
  {
    kinds: ["LIES_WITHIN"],
    direction: "OUT",
    bodyKinds: ["TRUST"],
    otherKinds: ["INTEGRATED_CARE_BOARD"],
  },
  {
    kinds: ["COVERS"],
    direction: "IN",
    bodyKinds: ["COUNCIL"],
    otherKinds: ["INTEGRATED_CARE_BOARD"],
  },
];

/** Of any date: what a trust served until a board ended tells of its successor. */
const SERVED_AT_ANY_TIME: Way = {
  kinds: ["SERVES"],
  direction: "OUT",
  bodyKinds: ["TRUST"],
  otherKinds: ["INTEGRATED_CARE_BOARD"],
};

/** From a board that ended to its successors. */
const SUCCESSION: Way = {
  kinds: ["SUCCEEDED_BY"],
  direction: "OUT",
  bodyKinds: ["INTEGRATED_CARE_BOARD"],
  otherKinds: ["INTEGRATED_CARE_BOARD"],
};

/** From a trust to a board, and five times on: boards have been reorganised once since 2022. */
export const HOPS_TO_BOARDS = 6;

export function waysToBoards(asOf: Day): Way[] {
  return [
    ...ON_THE_DAY.map((way) => ({ ...way, asOf })),
    SERVED_AT_ANY_TIME,
    wayOfSuccession(asOf),
  ];
}

export function wayOfSuccession(asOf: Day): Way {
  return { ...SUCCESSION, asOf };
}
