import type { Graph } from "../../../src/domain/model.js";
import {
  graphOf,
  inForce,
  organisation,
  provision,
  relationship,
  source,
} from "../../generators/records.js";

/** A name with every sign that some format must write otherwise. */
export const ODD_NAME = `Fish & "Chips" <Council>, 'North'`;
export const LIKE_A_FORMULA = `=HYPERLINK("http://127.0.0.1","Trust")`;

const ANSWERS = provision("p:1", {
  act: "Example Act 2022",
  section: "s.1",
  says: "Must answer & <obey>.",
  sourceId: "s:law",
});

/**
 * A board with three neighbours:
 *
 *   trust:RAA -> icb:QAA (overseen, until 31 March 2026)
 *   icb:QAA -> national:exec (answers), and money back
 *   icb:QAA -> council:E1 (covers, from 1 April 2026)
 *
 * Beyond them national:treasury pays the executive.
 */
export const ODDLY_NAMED: Graph = graphOf({
  version: "odd",
  organisations: [
    organisation("INTEGRATED_CARE_BOARD", "icb:QAA", {
      name: "Alpha\nBoard",
      validity: inForce("2022-07-01", null),
    }),
    organisation("COUNCIL", "council:E1", { name: ODD_NAME }),
    organisation("NATIONAL_BODY", "national:exec", { name: "Executive" }),
    organisation("NATIONAL_BODY", "national:treasury", { name: "Treasury" }),
    organisation("TRUST", "trust:RAA", { name: LIKE_A_FORMULA }),
  ],
  relationships: [
    relationship("ACCOUNTABLE_TO", "r1", "icb:QAA", "national:exec", {
      validity: inForce("2022-07-01", null),
      basis: ANSWERS,
      inferred: true,
    }),
    relationship("ALLOCATES_TO", "r2", "national:exec", "icb:QAA", {
      stream: "core; programme",
      amounts: [
        {
          financialYear: "2024/25",
          measure: "allocation",
          role: "TOTAL",
          pence: 150_050,
          certainty: "exact",
          sourceId: "s:money",
          note: null,
        },
      ],
    }),
    relationship("OVERSEEN_BY", "r3", "trust:RAA", "icb:QAA", {
      validity: inForce("2022-07-01", "2026-03-31"),
    }),
    relationship("COVERS", "r4", "icb:QAA", "council:E1", {
      validity: inForce("2026-04-01", null),
    }),
    relationship("ALLOCATES_TO", "r5", "national:treasury", "national:exec"),
  ],
  provisions: [ANSWERS],
  sources: [
    source("s:1", {
      title: "Register & list",
      publisher: "Office",
      url: "https://example.org/register?a=1&b=2",
      licence: "OGL v3.0",
    }),
    source("s:law", { url: "https://example.org/act" }),
    source("s:money", { publisher: "not stated" }),
  ],
});
