import { describe, expect, it } from "vitest";
import { bodyOf } from "./body-of.js";

describe("the short cuts of the other bodies", () => {
  it.each([
    ["national:executive", "NationalBody", "kind", { kind: "NATIONAL_BODY" }],
    ["region:R", "NhsRegion", "boards { id }", { boards: [{ id: "icb:QA" }] }],
    [
      "electorate:T",
      "Electorate",
      "council { id }",
      { council: { id: "council:T" } },
    ],
    [
      "ics:QA",
      "IntegratedCareSystem",
      "board { id } partnership { id } places { id } collaboratives { id }",
      {
        board: { id: "icb:QA" },
        partnership: { id: "icp:QA" },
        places: [{ id: "place:town" }],
        collaboratives: [{ id: "collaborative:acute" }],
      },
    ],
    [
      "icp:QA",
      "IntegratedCarePartnership",
      "board { id } system { id } members { member { id } } chairKind",
      {
        board: { id: "icb:QA" },
        system: { id: "ics:QA" },
        members: [{ member: { id: "council:T" } }],
        chairKind: null,
      },
    ],
    [
      "icb-cluster:AB",
      "IcbCluster",
      "boards { id }",
      { boards: [{ id: "icb:QA" }] },
    ],
    [
      "sub-icb:01A",
      "SubIcbLocation",
      "board { id } councils { council { id } system { id } }",
      {
        board: { id: "icb:QA" },
        councils: [{ council: { id: "council:T" }, system: { id: "ics:QA" } }],
      },
    ],
    [
      "place:town",
      "PlacePartnership",
      "form forerunner population system { id } councils { council { id } } members { member { id } } leads { member { id } } arrangements { id } collaborativesReaching { id }",
      {
        form: "place-based partnership",
        forerunner: false,
        population: null,
        system: { id: "ics:QA" },
        councils: [{ council: { id: "council:T" } }],
        members: [
          { member: { id: "trust:RA1" } },
          { member: { id: "partner:hospice" } },
        ],
        leads: [],
        arrangements: [{ id: "arrangement:pool" }],
        collaborativesReaching: [{ id: "collaborative:acute" }],
      },
    ],
    [
      "hwb:T",
      "HealthAndWellbeingBoard",
      "council { id } boards { id } members { member { id } }",
      {
        council: { id: "council:T" },
        boards: [{ id: "icb:QA" }],
        members: [{ member: { id: "icb:QA" } }],
      },
    ],
    [
      "combined-authority:C",
      "CombinedAuthority",
      "form legislation members { member { id } }",
      {
        form: "mayoral combined authority",
        legislation: null,
        members: [{ member: { id: "council:T" } }],
      },
    ],
    [
      "trust-group:G",
      "TrustGroup",
      "members { member { id } } systems { id }",
      {
        members: [{ member: { id: "trust:RA1" } }],
        systems: [{ id: "ics:QA" }],
      },
    ],
    [
      "collaborative:acute",
      "ProviderCollaborative",
      "form specialty memberCountStated members { member { id } } leads { member { id } kind } systems { id } placesReached { id }",
      {
        form: "committee in common",
        specialty: "mental health",
        memberCountStated: null,
        members: [{ member: { id: "trust:RA1" } }],
        leads: [{ member: { id: "trust:RA2" }, kind: "LEADS" }],
        systems: [{ id: "ics:QA" }],
        placesReached: [{ id: "place:town" }],
      },
    ],
    [
      "partner:hospice",
      "Partner",
      "sector memberships { body { id } }",
      { sector: "VCSE", memberships: [{ body: { id: "place:town" } }] },
    ],
    [
      "arrangement:pool",
      "PartnershipArrangement",
      "form functions parties { member { id } } hosts { member { id } } contributions { id from { id } }",
      {
        form: "section 75 agreement",
        functions: null,
        parties: [{ member: { id: "council:T" } }],
        hosts: [{ member: { id: "council:T" } }],
        contributions: [{ id: "pools:qa", from: { id: "icb:QA" } }],
      },
    ],
  ])("of %s, a %s", async (id, type, selection, expected) => {
    expect(await bodyOf(id, type, selection)).toEqual(expected);
  });
});
