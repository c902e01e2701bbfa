import { parseDay } from "../../../src/domain/time.js";
import {
  between,
  graphOf,
  inForce,
  ods,
  ons,
  organisation,
  provision,
  relationship,
  source,
} from "../../generators/records.js";

const FROM_MERGER = between(parseDay("2026-04-01"), null);
const TO_MERGER = inForce("2022-07-01", "2026-03-31");

const allocation = (financialYear: string, pence: number, sourceId = "s:1") =>
  ({
    financialYear,
    measure: "allocation",
    role: "TOTAL",
    pence,
    certainty: "exact",
    sourceId,
    note: null,
  }) as const;

/** On 1 April 2026 the boards A and B become C, a trust takes another name, and a council another code; NHS England pays more. */
export const REORGANISATION = graphOf({
  organisations: [
    organisation("NATIONAL_BODY", "national:nhs-england", {
      name: "NHS England",
    }),
    organisation("INTEGRATED_CARE_BOARD", "icb:A", {
      name: "Avon Board",
      validity: TO_MERGER,
      identifiers: [ods("A", TO_MERGER)],
      sourceIds: ["s:2"],
    }),
    organisation("INTEGRATED_CARE_BOARD", "icb:B", {
      name: "Bourne Board",
      validity: TO_MERGER,
    }),
    organisation("INTEGRATED_CARE_BOARD", "icb:C", {
      name: "Combe Board",
      validity: FROM_MERGER,
      identifiers: [ods("C", FROM_MERGER)],
    }),
    organisation("TRUST", "trust:T", {
      name: "Avon Trust",
      otherNames: [
        { name: "Bourne Trust", validity: inForce(null, "2026-03-31") },
        { name: "AT", validity: inForce("2010-04-01", null) },
      ],
    }),
    organisation("COUNCIL", "council:L", {
      name: "Lea Council",
      identifiers: [
        ons("E1", inForce(null, "2026-03-31")),
        ons("E2", FROM_MERGER),
      ],
    }),
    // Came and went between: in the graph of neither day.
    organisation("PLACE_PARTNERSHIP", "place:short", {
      validity: inForce("2026-01-01", "2026-02-28"),
    }),
  ],
  relationships: [
    relationship("SUCCEEDED_BY", "succeeded:A", "icb:A", "icb:C", {
      validity: FROM_MERGER,
    }),
    relationship("SUCCEEDED_BY", "succeeded:B", "icb:B", "icb:C", {
      validity: FROM_MERGER,
    }),
    // A part of its area went years before: not behind its end.
    relationship("SUCCEEDED_BY", "succeeded:early", "icb:A", "icb:B", {
      validity: inForce("2023-04-01", null),
    }),
    relationship("OVERSEEN_BY", "overseen:A", "icb:A", "national:nhs-england", {
      validity: TO_MERGER,
      basis: provision("p:1", { act: "Health Act 2006", section: "s.13" }),
    }),
    relationship("OVERSEEN_BY", "overseen:C", "icb:C", "national:nhs-england", {
      validity: FROM_MERGER,
    }),
    relationship("COVERS", "covers:C", "icb:C", "council:L", {
      validity: FROM_MERGER,
    }),
    relationship(
      "ALLOCATES_TO",
      "allocates:A",
      "national:nhs-england",
      "icb:A",
      {
        validity: TO_MERGER,
        amounts: [allocation("2025/26", 400_00)],
      },
    ),
    relationship(
      "ALLOCATES_TO",
      "allocates:C",
      "national:nhs-england",
      "icb:C",
      {
        validity: FROM_MERGER,
        amounts: [allocation("2026/27", 900_00), allocation("2027/28", 999_00)],
      },
    ),
    relationship(
      "ALLOCATES_TO",
      "allocates:T",
      "national:nhs-england",
      "trust:T",
      {
        stream: "research",
        amounts: [
          allocation("2025/26", 100_10),
          allocation("2026/27", 150_00, "s:2"),
        ],
      },
    ),
  ],
  provisions: [provision("p:1")],
  sources: [source("s:1"), source("s:2")],
});
