import { describe, expect, it } from "vitest";
import type { Organisation, Relationship } from "../../src/domain/model.js";
import {
  graphOf,
  organisation,
  provision,
  relationship,
  source,
} from "../generators/records.js";
import { ask, storeOf } from "./ask.js";
import { counted } from "./counted-store.js";

const COUNCILS = Array.from({ length: 50 }, (_, at) =>
  String(at).padStart(2, "0"),
);

/** Fifty councils, each with its own electorate and wellbeing board. */
const memory = await storeOf(
  graphOf({
    organisations: COUNCILS.flatMap((code): Organisation[] => [
      organisation("COUNCIL", `council:${code}`),
      organisation("ELECTORATE", `electorate:${code}`),
      organisation("HEALTH_AND_WELLBEING_BOARD", `hwb:${code}`),
    ]),
    relationships: COUNCILS.flatMap((code): Relationship[] => [
      relationship(
        "ELECTED_BY",
        `elected:${code}`,
        `council:${code}`,
        `electorate:${code}`,
        {
          sourceIds: ["s:1", "s:2"],
          basis: provision("p:1"),
        },
      ),
      relationship(
        "COMMITTEE_OF",
        `committee:${code}`,
        `hwb:${code}`,
        `council:${code}`,
      ),
    ]),
    provisions: [provision("p:1")],
    sources: [source("s:1"), source("s:2")],
  }),
);

async function callsOf(query: string): Promise<string[]> {
  const { store, calls } = counted(memory);
  await ask(store, query);
  return calls;
}

describe("the number of calls to the store", () => {
  it("is that of the levels of a query, whether it has one row or fifty", async () => {
    const query = (first: number) => `{
      organisations(kinds: [COUNCIL], first: ${first}) { nodes { relationships { totalCount nodes { otherEnd { sources { id } } basis { source { id } } sources { id } } } } }
    }`;
    // The two levels of sources ask for the same ones: the second finds them already there.
    const levels = [
      "findOrganisations",
      "relationshipsOf",
      "organisations",
      "sources",
    ];
    expect((await callsOf(query(50))).sort()).toEqual(levels.sort());
    expect((await callsOf(query(1))).sort()).toEqual(levels.sort());
  });

  it("is two for a short cut: the relationships, then the bodies at their other ends", async () => {
    expect(
      await callsOf(
        "{ organisations(kinds: [COUNCIL]) { nodes { ... on Council { wellbeingBoard { name } } } } }",
      ),
    ).toEqual(["findOrganisations", "relationshipsOf", "organisations"]);
  });

  it("is one more for each further short cut along the way", async () => {
    const query =
      "{ organisations(kinds: [COUNCIL]) { nodes { ... on Council { wellbeingBoard { council { electorate { name } } } } } } }";
    expect(await callsOf(query)).toEqual([
      "findOrganisations",
      "relationshipsOf",
      "organisations",
      "relationshipsOf",
      "organisations",
      "relationshipsOf",
      "organisations",
    ]);
  });

  it("is one for the findings of all, one for the figures of all", async () => {
    expect(
      await callsOf(
        "{ organisations { nodes { findings { nodes { id } } finances { amount } } } }",
      ),
    ).toEqual(["findOrganisations", "findEvidence", "figuresOf"]);
  });

  it("is one for what was asked twice", async () => {
    const query = `{ a: organisation(id: "council:00") { name } b: organisation(id: "council:00") { name } nodes(ids: ["council:00", "council:01"]) { id } }`;
    expect(await callsOf(query)).toEqual(["organisations"]);
  });
});
