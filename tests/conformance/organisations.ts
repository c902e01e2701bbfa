import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseDay } from "../../src/domain/time.js";
import type { OrganisationFilter } from "../../src/store/graph-store.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import {
  someCodes,
  someIds,
  someOrganisationFilter,
  someOrganisationOrder,
  somePageSize,
} from "./questions.js";
import { expectList, idsOf, whole } from "./reading.js";
import * as reference from "./reference.js";
import { onGeneratedGraphs, onSmallGraph, type Subject } from "./subject.js";

export function organisationsConformance(subject: Subject): void {
  const find = async (filter: OrganisationFilter): Promise<string[]> =>
    idsOf(await subject.store().findOrganisations(filter, whole("NAME")));

  onSmallGraph(subject, () => {
    it("looks up bodies in the order asked, null for an unknown id, twice for an id asked twice", async () => {
      const bodies = await subject
        .store()
        .organisations(["trust:RN1", "trust:NONE", "council:E1", "trust:RN1"]);
      expect(bodies.map((body) => body?.name ?? null)).toEqual([
        "Northvale Hospitals NHS Foundation Trust",
        null,
        "Northvale Council",
        "Northvale Hospitals NHS Foundation Trust",
      ]);
    });

    it("gives back every field of a body as it was loaded", async () => {
      expect(
        await subject
          .store()
          .organisations(SMALL_GRAPH.organisations.map(({ id }) => id)),
      ).toEqual(SMALL_GRAPH.organisations);
    });

    it("resolves a code of any scheme, date and case, to all that carry it in id order", async () => {
      const found = await subject
        .store()
        .byCode(["qnv", "E54000901", "rn1", "E54000999", "RN1"]);
      expect(found.map((bodies) => bodies.map(({ id }) => id))).toEqual([
        ["icb:QNV", "icp:QNV"],
        ["icb:QNV"],
        ["trust:RN1"],
        [],
        ["trust:RN1"],
      ]);
    });

    it("lists every body by name", async () => {
      expect(await find({})).toEqual([
        "electorate:E1",
        "national:executive",
        "icb:QNS",
        "region:north",
        "arrangement:better-care",
        "ccg:00N",
        "council:E1",
        "trust:RN1",
        "icb:QNV",
        "icp:QNV",
        "place:northvale",
        "trust:RN2",
        "council:E2",
        "national:treasury",
      ]);
    });

    it("lists by id in code-unit order", async () => {
      const page = await subject
        .store()
        .findOrganisations(
          { kinds: ["TRUST", "COUNCIL", "INTEGRATED_CARE_BOARD"] },
          whole("ID"),
        );
      expect(idsOf(page)).toEqual([
        "council:E1",
        "council:E2",
        "icb:QNS",
        "icb:QNV",
        "trust:RN1",
        "trust:RN2",
      ]);
    });

    it("knows the last day in force from the day after", async () => {
      const kinds = [
        "INTEGRATED_CARE_BOARD",
        "CLINICAL_COMMISSIONING_GROUP",
      ] as const;
      const inForce = (day: string): Promise<string[]> =>
        find({ kinds, asOf: parseDay(day) });
      expect(await inForce("2022-06-30")).toEqual(["ccg:00N"]);
      expect(await inForce("2022-07-01")).toEqual(["icb:QNV"]);
      expect(await inForce("2026-03-31")).toEqual(["icb:QNV"]);
      expect(await inForce("2026-04-01")).toEqual(["icb:QNS"]);
    });

    it("counts a body with no known first day as in force on any day before its end", async () => {
      expect(
        await find({ kinds: ["COUNCIL"], asOf: parseDay("1900-01-01") }),
      ).toEqual(["council:E1"]);
    });

    it("finds part of a name or former name in any case", async () => {
      expect(await find({ nameContains: "ALDHELM'S INF" })).toEqual([
        "trust:RN1",
      ]);
      expect(await find({ nameContains: "southmere" })).toEqual([
        "trust:RN2",
        "council:E2",
      ]);
    });

    it("filters on what only councils, only trusts and only places have", async () => {
      expect(await find({ adultSocialCare: true })).toEqual(["council:E1"]);
      expect(await find({ adultSocialCare: false })).toEqual(["council:E2"]);
      expect(
        await find({ councilTypes: ["NON_METROPOLITAN_DISTRICT", "COUNTY"] }),
      ).toEqual(["council:E2"]);
      expect(await find({ foundation: false })).toEqual(["trust:RN2"]);
      expect(await find({ trustTypes: ["ACUTE"] })).toEqual(["trust:RN1"]);
      expect(await find({ forerunner: false })).toEqual(["place:northvale"]);
      expect(await find({ forerunner: true })).toEqual([]);
      expect(
        await find({ trustTypes: ["ACUTE"], adultSocialCare: true }),
      ).toEqual([]);
      expect(await find({ trustTypes: ["ACUTE"], forerunner: false })).toEqual(
        [],
      );
    });

    it("joins the parts of a filter by and", async () => {
      expect(
        await find({
          ids: ["trust:RN1", "council:E1", "no:such"],
          codes: ["rn1", "e06000901"],
          kinds: ["TRUST"],
        }),
      ).toEqual(["trust:RN1"]);
    });

    it("lists a body once though its kind is asked twice", async () => {
      expect(await find({ kinds: ["TRUST", "TRUST"] })).toEqual([
        "trust:RN1",
        "trust:RN2",
      ]);
    });

    it("matches nothing by an empty list, and everything by no list", async () => {
      for (const empty of [
        { ids: [] },
        { kinds: [] },
        { codes: [] },
        { councilTypes: [] },
        { trustTypes: [] },
      ])
        expect(await find(empty)).toEqual([]);
      expect(await find({ ids: undefined, kinds: undefined })).toHaveLength(14);
    });
  });

  onGeneratedGraphs(
    subject,
    "lists and pages what plain filtering lists",
    fc.tuple(someOrganisationFilter, someOrganisationOrder, somePageSize),
    async (store, graph, [filter, orderBy, first]) => {
      await expectList(
        (page) => store.findOrganisations(filter, page),
        orderBy,
        first,
        reference.organisations(graph, filter, orderBy),
      );
    },
  );

  onGeneratedGraphs(
    subject,
    "looks up ids and codes",
    fc.tuple(someIds, someCodes),
    async (store, graph, [ids, codes]) => {
      const known = new Map(graph.organisations.map((body) => [body.id, body]));
      expect(await store.organisations(ids)).toEqual(
        ids.map((id) => known.get(id) ?? null),
      );
      expect(await store.byCode(codes)).toEqual(
        codes.map((code) => reference.byCode(graph, code)),
      );
    },
  );
}
