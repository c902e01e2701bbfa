import { describe, expect, it } from "vitest";
import { expandStatute } from "../../src/domain/expand-statute.js";
import { ALWAYS, type Validity } from "../../src/domain/time.js";
import { organisation, relationship } from "../generators/records.js";
import { end, expanded, rule, span } from "./statute-helpers.js";

const board = organisation("INTEGRATED_CARE_BOARD", "icb:QAA", {
  validity: span("2022-07-01", "2026-04-01"),
});
const partnership = organisation("INTEGRATED_CARE_PARTNERSHIP", "icp:QAA", {
  validity: span("2022-10-01", "-"),
});
const alder = organisation("COUNCIL", "council:E1");
const birch = organisation("COUNCIL", "council:E2", {
  adultSocialCare: false,
  councilType: "COUNTY",
});
const covers = (key: string, council: string, validity: Validity) =>
  relationship(
    "COVERS",
    `covers:icb:QAA>${council}:${key}`,
    "icb:QAA",
    council,
    { validity },
  );

describe("a rule between bodies of one code", () => {
  it("joins those that share what stands after the colon", () => {
    const electorates = ["electorate:E1", "electorate:E9"].map((id) =>
      organisation("ELECTORATE", id),
    );
    const elected = rule({
      kind: "ELECTED_BY",
      from: end("COUNCIL"),
      to: end("ELECTORATE"),
      pairing: "SAME_CODE",
    });
    expect(expanded(elected, [alder, birch, ...electorates])).toEqual([
      "elected-by:council:E1>electorate:E1:R1 2022-07-01 -",
    ]);
  });
});

describe("a rule between those a board covers", () => {
  const joins = rule({
    kind: "MEMBER_OF",
    from: end("COUNCIL"),
    to: end("INTEGRATED_CARE_PARTNERSHIP"),
    pairing: "COVERED",
  });

  it("joins a council with what has the code of its board, once over adjoining vintages", () => {
    const given = [
      covers("2023", "council:E1", span("2022-07-01", "2023-04-01")),
      covers("2024", "council:E1", span("2023-04-01", "2026-04-01")),
    ];
    expect(expanded(joins, [board, partnership, alder, birch], given)).toEqual([
      "member-of:council:E1>icp:QAA:R1 2022-10-01 2026-04-01",
    ]);
  });

  it("joins them again after a gap, under the day it begins again", () => {
    const given = [
      covers("a", "council:E1", span("2022-07-01", "2023-04-01")),
      covers("b", "council:E1", span("2024-04-01", "2026-04-01")),
    ];
    expect(expanded(joins, [board, partnership, alder], given)).toEqual([
      "member-of:council:E1>icp:QAA:R1:2022-10-01 2022-10-01 2023-04-01",
      "member-of:council:E1>icp:QAA:R1:2024-04-01 2024-04-01 2026-04-01",
    ]);
  });

  it("runs from the board's side too, to what has the council's code", () => {
    const wellbeing = organisation("HEALTH_AND_WELLBEING_BOARD", "hwb:E1");
    const consults = rule({
      kind: "CONSULTS",
      from: end("INTEGRATED_CARE_BOARD"),
      to: end("HEALTH_AND_WELLBEING_BOARD"),
      pairing: "COVERED",
    });
    expect(
      expanded(
        consults,
        [board, wellbeing, alder],
        [covers("a", "council:E1", ALWAYS)],
      ),
    ).toEqual(["consults:icb:QAA>hwb:E1:R1 2022-07-01 2026-04-01"]);
  });

  it.each([
    ["SOCIAL_CARE", ["council:E1"]],
    ["BILLING", ["council:E1"]],
    ["PRINCIPAL", ["council:E1", "council:E2"]],
  ] as const)("narrowed to %s joins %j", (only, councils) => {
    const given = [
      covers("a", "council:E1", ALWAYS),
      covers("a", "council:E2", ALWAYS),
    ];
    const narrowed = { ...joins, from: end("COUNCIL", { only }) };
    expect(
      expandStatute([narrowed], [board, partnership, alder, birch], given)
        .filter(({ inferred }) => inferred)
        .map(({ from }) => from),
    ).toEqual(councils);
  });

  it("does not take a place for a board", () => {
    const place = organisation("PLACE_PARTNERSHIP", "place:QAA");
    const given = [relationship("COVERS", "c", "place:QAA", "council:E1")];
    expect(expanded(joins, [place, partnership, alder], given)).toEqual([]);
  });
});

describe("a rule between those of which one lies within the other", () => {
  it("runs with the geography between two councils, and not back", () => {
    const given = [
      relationship("LIES_WITHIN", "w", "council:E1", "council:E2"),
    ];
    const pays = rule({
      kind: "PAYS_PRECEPT_TO",
      from: end("COUNCIL"),
      to: end("COUNCIL"),
      pairing: "LIES_WITHIN",
    });
    expect(expanded(pays, [alder, birch], given)).toEqual([
      "pays-precept-to:council:E1>council:E2:R1 2022-07-01 -",
    ]);
  });

  it("joins no two councils whose geography runs the other way", () => {
    const given = [
      relationship("LIES_WITHIN", "w", "council:E2", "council:E1"),
    ];
    const pays = rule({
      kind: "PAYS_PRECEPT_TO",
      from: end("COUNCIL", { only: "BILLING" }),
      to: end("COUNCIL"),
      pairing: "LIES_WITHIN",
    });
    expect(expanded(pays, [alder, birch], given)).toEqual([]);
  });

  it("runs with it or against it between bodies of two kinds", () => {
    const trust = organisation("TRUST", "trust:RAA", { foundation: true });
    const given = [
      relationship("LIES_WITHIN", "w", "trust:RAA", "icb:QAA", {
        validity: span("2023-01-01", "-"),
      }),
    ];
    const to = end("TRUST", { only: "FOUNDATION" });
    expect(
      expanded(
        rule({
          kind: "COMMISSIONS",
          from: end("INTEGRATED_CARE_BOARD"),
          to,
          pairing: "LIES_WITHIN",
        }),
        [board, trust],
        given,
      ),
    ).toEqual(["commissions:icb:QAA>trust:RAA:R1 2023-01-01 2026-04-01"]);
    expect(
      expanded(
        rule({
          kind: "CO_OPERATES_WITH",
          from: to,
          to: end("INTEGRATED_CARE_BOARD"),
          pairing: "LIES_WITHIN",
        }),
        [board, trust],
        given,
      ),
    ).toHaveLength(1);
    expect(
      expanded(
        rule({
          kind: "COMMISSIONS",
          from: end("INTEGRATED_CARE_BOARD"),
          to: end("TRUST", { only: "NOT_FOUNDATION" }),
          pairing: "LIES_WITHIN",
        }),
        [board, trust],
        given,
      ),
    ).toEqual([]);
  });
});
