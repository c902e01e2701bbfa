import { describe, expect, it } from "vitest";
import { organisationKinds } from "../../../src/domain/organisation-kinds.js";
import { RELATIONSHIP_FAMILIES } from "../../../src/domain/relationship-kinds.js";
import {
  familyInWords,
  familyTells,
  kindInWords,
  kindsInWords,
} from "../../../web/src/app/kinds.js";

describe("kinds in words", () => {
  it("name every kind of body, one and several, each by a name of its own", () => {
    for (const inWords of [kindInWords, kindsInWords])
      expect(new Set(organisationKinds.map(inWords)).size).toBe(
        organisationKinds.length,
      );
    expect(kindInWords("TRUST")).toBe("NHS trust");
    expect(kindsInWords("NATIONAL_BODY")).toBe("National bodies");
  });

  it("name every family and what it tells", () => {
    for (const family of RELATIONSHIP_FAMILIES)
      expect(familyTells(family)).not.toBe("");
    expect(familyInWords("ACCOUNTABILITY")).toBe("Accountability");
  });

  it("read a kind that a newer server has", () => {
    expect(kindInWords("PRIMARY_CARE_NETWORK")).toBe("Primary care network");
  });
});
