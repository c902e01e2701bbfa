import { describe, expect, it } from "vitest";
import { encodeCursor } from "../../src/store/cursor.js";
import type { Page, PageRequest } from "../../src/store/graph-store.js";
import { parseDay } from "../../src/domain/time.js";
import { graphOf, organisation } from "../generators/records.js";
import { idsOf, refusalOf, whole } from "./reading.js";
import { onSmallGraph, type Subject } from "./subject.js";

const ASOF = parseDay("2026-03-31");

export function pagesConformance(subject: Subject): void {
  const { store } = subject;
  const lists: Record<string, (after: string) => Promise<unknown>> = {
    "organisations:NAME": (after) =>
      store().findOrganisations({}, from(after, "NAME")),
    "organisations:ID": (after) =>
      store().findOrganisations({}, from(after, "ID")),
    "search:RANK:northvale": (after) =>
      store().search(" northvale ", { asOf: ASOF }, from(after, "RANK")),
    "search:RANK:southmere": (after) =>
      store().search("southmere", { asOf: ASOF }, from(after, "RANK")),
    "relationships:ID": (after) =>
      store().findRelationships({}, from(after, "ID")),
    "relationships:NEWEST": (after) =>
      store().findRelationships({}, from(after, "NEWEST")),
    "relationships:OLDEST": (after) =>
      store().relationshipsOf(
        ["council:E1"],
        { direction: "BOTH" },
        from(after, "OLDEST"),
      ),
    "evidence:ID": (after) => store().findEvidence({}, from(after, "ID")),
    "findings:ID": (after) =>
      store().findEvidence({ type: "FINDING" }, from(after, "ID")),
    "recommendations:ID": (after) =>
      store().findEvidence({ type: "RECOMMENDATION" }, from(after, "ID")),
    "sources:ID": (after) => store().findSources({}, from(after, "ID")),
  };

  onSmallGraph(subject, () => {
    it("says there is more where there is, and counts only when asked", async () => {
      const page = await store().findOrganisations(
        {},
        { first: 13, after: null, orderBy: "ID", count: false },
      );
      expect([page.items.length, page.hasNextPage, page.total]).toEqual([
        13,
        true,
        null,
      ]);
      const exact = await store().findOrganisations(
        {},
        { first: 14, after: null, orderBy: "ID", count: true },
      );
      expect([exact.items.length, exact.hasNextPage, exact.total]).toEqual([
        14,
        false,
        14,
      ]);
    });

    it("counts the whole list on every page of it", async () => {
      const { items } = await store().findRelationships(
        { families: ["FUNDING"] },
        whole("NEWEST"),
      );
      const rest = await store().findRelationships(
        { families: ["FUNDING"] },
        { ...whole("NEWEST"), after: items[2]?.cursor ?? "" },
      );
      expect([rest.items.length, rest.total]).toEqual([1, 4]);
    });

    it("gives an empty page of none, which still says whether there is more", async () => {
      expect(
        await store().findSources(
          {},
          { first: 0, after: null, orderBy: "ID", count: true },
        ),
      ).toEqual({
        items: [],
        hasNextPage: true,
        total: 4,
      });
    });

    it("gives an empty page after the last item", async () => {
      const { items } = await store().findOrganisations({}, whole("NAME"));
      const beyond = await store().findOrganisations(
        {},
        { ...whole("NAME"), after: items.at(-1)?.cursor ?? "" },
      );
      expect(beyond).toEqual({ items: [], hasNextPage: false, total: 14 });
    });

    it("hands out cursors that other engines understand", async () => {
      const { items: named } = await store().findOrganisations(
        { ids: ["council:E1"] },
        whole("NAME"),
      );
      expect(named[0]?.cursor).toBe(
        encodeCursor("organisations:NAME", {
          key: "Northvale Council",
          id: "council:E1",
        }),
      );
      const { items: dated } = await store().findRelationships(
        { kinds: ["ELECTED_BY", "COVERS"] },
        whole("OLDEST"),
      );
      expect(dated.map(({ cursor }) => cursor)).toEqual([
        encodeCursor("relationships:OLDEST", { key: null, id: "r06" }),
        encodeCursor("relationships:OLDEST", {
          key: parseDay("2022-07-01"),
          id: "r11",
        }),
        encodeCursor("relationships:OLDEST", {
          key: parseDay("2026-04-01"),
          id: "r12",
        }),
      ]);
    });

    it("goes on with one body's relationships from a cursor of another's, since each has its own page of the same order", async () => {
      const { items } = await store().findRelationships(
        { kinds: ["TAX_FUNDS"] },
        whole("ID"),
      );
      const pages = await store().relationshipsOf(
        ["council:E1", "trust:RN1"],
        { direction: "BOTH" },
        { ...whole("ID"), after: items[0]?.cursor ?? "" },
      );
      expect(pages.map(idsOf)).toEqual([
        ["r10", "r11", "r12", "r13", "r17"],
        ["r14", "r16", "r17"],
      ]);
    });

    describe.each(Object.entries(lists))("the list %s", (name, list) => {
      it.each([
        "",
        "nonsense",
        "W10",
        cursorHolding([name, true, "x"]),
        cursorHolding([name, "x"]),
      ])("refuses %j as a cursor", async (cursor) => {
        expect(await refusalOf(list(cursor))).toBe("BAD_CURSOR");
      });

      it("takes a cursor of its own with a key of the right type, and refuses those of every other list and order", async () => {
        for (const other of Object.keys(lists))
          for (const key of [null, "x", 1]) {
            const own = other === name && isKeyOf(name, key);
            expect([
              other,
              key,
              await refusalOf(list(encodeCursor(other, { key, id: "x" }))),
            ]).toEqual([other, key, own ? "answered" : "BAD_CURSOR"]);
          }
      });
    });
  });

  it("goes on from where it stood when rows are added before and the cursor's own row is gone", async () => {
    const load = (...names: string[]): Promise<void> =>
      store().replace(
        graphOf({
          organisations: names.map((name) =>
            organisation("PARTNER", `partner:${name}`, { name }),
          ),
        }),
      );
    const ask = (
      after: string | null,
    ): Promise<Page<{ readonly id: string }>> =>
      store().findOrganisations(
        {},
        { first: 2, after, orderBy: "NAME", count: true },
      );

    await load("b", "d", "f", "h");
    const { items } = await ask(null);
    await load("a", "b", "c", "e", "f", "h");
    const next = await ask(items[1]?.cursor ?? "");
    expect([idsOf(next), next.hasNextPage, next.total]).toEqual([
      ["partner:e", "partner:f"],
      true,
      6,
    ]);
  });
}

function from<Order extends string>(
  after: string,
  orderBy: Order,
): PageRequest<Order> {
  return { first: 10, after, orderBy, count: true };
}

/** A cursor that no list could have handed out. */
function cursorHolding(content: unknown): string {
  return Buffer.from(JSON.stringify(content)).toString("base64url");
}

/** Names and ranks are text, dates are days or unknown, and an order by id needs no key. */
function isKeyOf(list: string, key: string | number | null): boolean {
  if (/NAME|RANK/.test(list)) return typeof key === "string";
  return (
    key === null || (/NEWEST|OLDEST/.test(list) && typeof key === "number")
  );
}
