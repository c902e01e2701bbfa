import { describe, expect, it } from "vitest";
import { bodyOf } from "./body-of.js";

describe("the short cuts", () => {
  it("of a board", async () => {
    const board = await bodyOf(
      "icb:QA",
      "IntegratedCareBoard",
      `
      system { id } region { id } trusts { id } collaboratives { id } places { id } subIcbLocations { id } partnership { id } clusters { id }
      councils { council { id } system { id } shareOfBodyPopulation population vintage relationship { id } }
      memberships { body { id } }`,
    );
    expect(board).toEqual({
      system: { id: "ics:QA" },
      region: { id: "region:R" },
      trusts: [{ id: "trust:RA1" }],
      collaboratives: [{ id: "collaborative:acute" }],
      places: [{ id: "place:town" }],
      subIcbLocations: [{ id: "sub-icb:01A" }],
      partnership: { id: "icp:QA" },
      clusters: [{ id: "icb-cluster:AB" }, { id: "icb-cluster:AC" }],
      councils: [
        {
          council: { id: "council:T" },
          system: { id: "ics:QA" },
          shareOfBodyPopulation: 0.6,
          population: 90000,
          vintage: "2024-04",
          relationship: { id: "covers:qa" },
        },
        {
          council: { id: "council:D" },
          system: { id: "ics:QA" },
          shareOfBodyPopulation: null,
          population: null,
          vintage: null,
          relationship: { id: "covers:qa-d" },
        },
      ],
      memberships: [{ body: { id: "hwb:T" } }],
    });
  });

  it("of a council", async () => {
    const council = await bodyOf(
      "council:T",
      "Council",
      `
      type tier adultSocialCare region { code name } county { id } districts { id } straddlesSystems boards { id } partnerships { id } places { id }
      wellbeingBoard { id } electorate { id } combinedAuthority { id } trusts { trust { id } shareOfAdmissions } arrangements { id }
      funding { id stream } finances { amount measure }`,
    );
    expect(council).toEqual({
      type: "UNITARY",
      tier: "SINGLE",
      adultSocialCare: true,
      region: { code: "E12000009", name: "South West" },
      county: null,
      districts: [{ id: "council:D" }],
      straddlesSystems: true,
      boards: [{ id: "icb:QA" }, { id: "icb:QB" }],
      partnerships: [{ id: "icp:QA" }],
      places: [{ id: "place:town" }],
      wellbeingBoard: { id: "hwb:T" },
      electorate: { id: "electorate:T" },
      combinedAuthority: { id: "combined-authority:C" },
      trusts: [
        { trust: { id: "trust:RA2" }, shareOfAdmissions: 0.75 },
        { trust: { id: "trust:RA1" }, shareOfAdmissions: 0.25 },
      ],
      arrangements: [{ id: "arrangement:pool" }],
      funding: [{ id: "tax:t", stream: null }],
      finances: [{ amount: 12345.67, measure: "outturn" }],
    });
    expect(
      await bodyOf(
        "council:D",
        "Council",
        "county { id } straddlesSystems region { name } wellbeingBoard { id }",
      ),
    ).toEqual({
      county: { id: "council:T" },
      straddlesSystems: false,
      region: null,
      wellbeingBoard: null,
    });
  });

  it("of a trust", async () => {
    const trust = await bodyOf(
      "trust:RA1",
      "Trust",
      `
      type foundation careTrust board { id } groups { id } collaboratives { id } places { id }
      byCouncil: catchment { area { id } shareOfAdmissions } byBoard: catchment(by: INTEGRATED_CARE_BOARD) { area { id } shareOfAdmissions }
      memberships { kind role body { id } member { id } relationship { id } }`,
    );
    expect(trust).toEqual({
      type: "ACUTE",
      foundation: true,
      careTrust: false,
      board: { id: "icb:QA" },
      groups: [{ id: "trust-group:G" }],
      collaboratives: [{ id: "collaborative:acute" }],
      places: [{ id: "place:town" }],
      byCouncil: [{ area: { id: "council:T" }, shareOfAdmissions: 0.25 }],
      byBoard: [{ area: { id: "icb:QA" }, shareOfAdmissions: 0.5 }],
      memberships: [
        {
          kind: "MEMBER_OF",
          role: "chair",
          body: { id: "collaborative:acute" },
          member: { id: "trust:RA1" },
          relationship: { id: "member:ra1-acute" },
        },
        {
          kind: "MEMBER_OF",
          role: null,
          body: { id: "place:town" },
          member: { id: "trust:RA1" },
          relationship: { id: "member:ra1-place" },
        },
        {
          kind: "MEMBER_OF",
          role: null,
          body: { id: "trust-group:G" },
          member: { id: "trust:RA1" },
          relationship: { id: "member:ra1-g" },
        },
      ],
    });
    expect(
      await bodyOf("trust:RA2", "Trust", "type collaboratives { id }"),
    ).toEqual({
      type: null,
      collaboratives: [{ id: "collaborative:acute" }],
    });
  });

  it("of the bodies before 2022", async () => {
    expect(
      await bodyOf(
        "ccg:01A",
        "ClinicalCommissioningGroup",
        "partnership { id }",
        "2020-01-01",
      ),
    ).toEqual({
      partnership: { id: "stp:QA" },
    });
    expect(
      await bodyOf(
        "stp:QA",
        "SustainabilityAndTransformationPartnership",
        "groups { id }",
        "2020-01-01",
      ),
    ).toEqual({
      groups: [{ id: "ccg:01A" }],
    });
  });

  it("give predecessors and successors as far as the day", async () => {
    const query = "predecessors { id } successors { id }";
    expect(
      await bodyOf("icb:QA", "IntegratedCareBoard", query, "2026-03-31"),
    ).toEqual({
      predecessors: [{ id: "ccg:01A" }],
      successors: [],
    });
    expect(
      await bodyOf("icb:QA", "IntegratedCareBoard", query, "2026-04-01"),
    ).toEqual({
      predecessors: [{ id: "ccg:01A" }],
      successors: [{ id: "icb:QC" }],
    });
  });

  it("give money by year and stream, in pounds, with its change", async () => {
    const allocation = `stream amounts(financialYear: "2024/25") { measure role amount } latest { financialYear amount } change(from: "2023/24", to: "2024/25") { before after pounds percent }`;
    const board = await bodyOf(
      "icb:QA",
      "IntegratedCareBoard",
      `
      onTheDay: allocations { id }
      ofTheYear: allocations(financialYear: "2024/25", stream: "running COSTS") { ${allocation} }
      ofAnotherYear: allocations(financialYear: "2025/26") { id }`,
      "2026-03-31",
    );
    expect(board).toEqual({
      onTheDay: [],
      ofTheYear: [
        {
          stream: "Running costs",
          amounts: [
            { measure: "allowance", role: "TOTAL", amount: 150000.5 },
            { measure: "pensions", role: "COMPONENT", amount: 10000 },
          ],
          latest: { financialYear: "2024/25", amount: 150000.5 },
          change: {
            before: 200000,
            after: 150000.5,
            pounds: -49999.5,
            percent: -25,
          },
        },
      ],
      ofAnotherYear: [],
    });
  });
});
