import {
  graphOf,
  organisation,
  provision,
  relationship,
  source,
} from "../generators/records.js";
import { parseDay, type Validity } from "../../src/domain/time.js";

const until = (last: string): Validity => ({
  from: null,
  fromPrecision: null,
  to: parseDay(last) + 1,
  toPrecision: "DAY",
});
const since = (first: string): Validity => ({
  from: parseDay(first),
  fromPrecision: "DAY",
  to: null,
  toPrecision: null,
});

const ACT = {
  ...provision("p:act"),
  act: "Health Act 2000",
  section: "s.1",
  checked: true,
  sourceId: "s:act",
};
const POWERS = { ...ACT, id: "p:powers", section: "s.2" };
const ELECTIONS = {
  ...provision("p:elections"),
  act: "Elections Act 1900",
  section: "s.6",
  checked: false,
  sourceId: null,
};
const NEW_ACT = {
  ...ACT,
  id: "p:new-act",
  act: "Health Act 2025",
  validity: since("2026-04-01"),
};

const LAST = "2026-03-31";
const FIRST = "2026-04-01";

/** One district: a board that gives way to another on 1 April 2026, a trust, a council, and what they have made together. */
export const DISTRICT = graphOf({
  organisations: [
    organisation("NATIONAL_BODY", "national:parliament", {
      name: "Parliament",
    }),
    organisation("NATIONAL_BODY", "national:executive", {
      name: "the Executive",
    }),
    organisation("NATIONAL_BODY", "national:ombudsman", {
      name: "the Ombudsman",
    }),
    organisation("INTEGRATED_CARE_BOARD", "icb:OLD", {
      name: "Old Board",
      validity: until(LAST),
    }),
    organisation("INTEGRATED_CARE_BOARD", "icb:NEW", {
      name: "New Board",
      validity: since(FIRST),
    }),
    organisation("TRUST", "trust:T", { name: "the Trust" }),
    organisation("COUNCIL", "council:C", { name: "the Council" }),
    organisation("ELECTORATE", "electorate:C", { name: "the Electors" }),
    organisation("PLACE_PARTNERSHIP", "place:P", { name: "the Place" }),
    organisation("PARTNERSHIP_ARRANGEMENT", "arrangement:A", {
      name: "the Pooled Fund",
    }),
    organisation("PARTNER", "partner:V", { name: "the Charity" }),
  ],
  relationships: [
    relationship(
      "ACCOUNTABLE_TO",
      "a1",
      "national:executive",
      "national:parliament",
      { basis: ACT, sourceIds: ["s:act"] },
    ),
    relationship("ACCOUNTABLE_TO", "a2", "icb:OLD", "national:executive", {
      basis: ACT,
      validity: until(LAST),
    }),
    relationship("ACCOUNTABLE_TO", "a3", "icb:NEW", "national:executive", {
      basis: ACT,
      validity: since(FIRST),
    }),
    relationship("OVERSEEN_BY", "a4", "trust:T", "icb:OLD", {
      basis: null,
      validity: until(LAST),
    }),
    relationship("OVERSEEN_BY", "a5", "trust:T", "icb:NEW", {
      basis: null,
      validity: since(FIRST),
    }),
    relationship("DIRECTED_BY", "a6", "trust:T", "national:executive", {
      basis: POWERS,
    }),
    relationship("REPORTS_TO", "a0", "trust:T", "national:executive", {
      basis: ACT,
    }),
    relationship("REPORTS_TO", "a7", "trust:T", "national:executive", {
      basis: NEW_ACT,
      validity: since(FIRST),
    }),
    relationship("ELECTED_BY", "a8", "council:C", "electorate:C", {
      basis: ELECTIONS,
    }),
    relationship("INVESTIGATED_BY", "a9", "council:C", "national:ombudsman"),
    relationship("MEMBER_OF", "g1", "trust:T", "place:P"),
    relationship("MEMBER_OF", "g2", "council:C", "place:P"),
    relationship("MEMBER_OF", "g3", "partner:V", "place:P"),
    relationship("PARTY_TO", "g4", "council:C", "arrangement:A"),
    relationship("PARTY_TO", "g5", "icb:OLD", "arrangement:A", {
      validity: until(LAST),
    }),
    relationship("PAYS", "f1", "council:C", "trust:T", {
      stream: "Public health",
    }),
    relationship("POOLS_INTO", "f2", "council:C", "arrangement:A"),
    relationship("PAYS", "f3", "council:C", "partner:V"),
    relationship("TAX_FUNDS", "f4", "electorate:C", "council:C"),
    relationship("SUCCEEDED_BY", "s1", "icb:OLD", "icb:NEW", {
      validity: since(FIRST),
    }),
  ],
  provisions: [ACT, POWERS, ELECTIONS, NEW_ACT],
  sources: [source("s:1"), source("s:act")],
});
