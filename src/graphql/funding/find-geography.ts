import {
  geographyOf,
  type Geography,
} from "../../domain/funding-summary/geography.js";
import type { Organisation } from "../../domain/model.js";
import type { GraphReader, Way } from "../../store/graph-store.js";
import { around } from "../whole/around.js";
import { sumsWithin } from "./sums-within.js";

/** From payees to the boards they are, lie within or are covered by, to what those are part of and to all they cover. */
const TO_AREAS: readonly Way[] = [
  {
    bodyKinds: ["TRUST"],
    kinds: ["LIES_WITHIN"],
    direction: "OUT",
    otherKinds: ["INTEGRATED_CARE_BOARD"],
  },
  {
    bodyKinds: ["COUNCIL"],
    kinds: ["COVERS"],
    direction: "IN",
    otherKinds: ["INTEGRATED_CARE_BOARD"],
  },
  {
    bodyKinds: ["INTEGRATED_CARE_BOARD"],
    kinds: ["PART_OF"],
    direction: "OUT",
    otherKinds: ["NHS_REGION", "INTEGRATED_CARE_SYSTEM"],
  },
  {
    bodyKinds: ["INTEGRATED_CARE_BOARD"],
    kinds: ["COVERS"],
    direction: "OUT",
    otherKinds: ["COUNCIL"],
  },
];
const HOPS = 2;

/**
 * What is needed to say where payees lie and how many people live there, on any day: one call for all of them.
 * @throws DomainError BAD_ARGUMENT where they are too many.
 */
export async function findGeography(
  payees: readonly Organisation[],
  store: GraphReader,
): Promise<Geography> {
  const roots = [...new Set(payees.map(({ id }) => id))].sort();
  const reach = { roots, ways: TO_AREAS, hops: HOPS };
  return geographyOf(await around(store, reach, sumsWithin("payeeKinds")));
}
