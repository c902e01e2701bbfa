import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandStatute } from "../../src/domain/expand-statute.js";
import type { LegalProvision } from "../../src/domain/model.js";
import { mayJoin } from "../../src/domain/relationship-kinds.js";
import { intersect, isWithin, type Validity } from "../../src/domain/time.js";
import { organisation, relationship } from "../generators/records.js";
import { ACT, end, expanded, rule, span } from "./statute-helpers.js";

const centre = organisation("NATIONAL_BODY", "national:centre");
const board = organisation("INTEGRATED_CARE_BOARD", "icb:QAA", {
  validity: span("2022-07-01", "2026-04-01"),
});

describe("a rule between each and one", () => {
  const overseen = rule({
    kind: "OVERSEEN_BY",
    from: end("INTEGRATED_CARE_BOARD"),
    to: end("NATIONAL_BODY", { organisationId: "national:centre" }),
    pairing: "EACH",
  });

  it("joins every body of the kind with the one, while it and the provision are in force", () => {
    const before = organisation("INTEGRATED_CARE_BOARD", "icb:QZZ", {
      validity: span("2020-01-01", "2024-01-01"),
    });
    expect(
      expanded(overseen, [
        centre,
        organisation("NATIONAL_BODY", "national:other"),
        board,
        before,
      ]),
    ).toEqual([
      "overseen-by:icb:QAA>national:centre:R1 2022-07-01 2026-04-01",
      "overseen-by:icb:QZZ>national:centre:R1 2022-07-01 2024-01-01",
    ]);
  });

  it("joins no body that ended before the provision began", () => {
    expect(
      expanded(overseen, [
        centre,
        organisation("INTEGRATED_CARE_BOARD", "icb:QOO", {
          validity: span("-", "2022-07-01"),
        }),
      ]),
    ).toEqual([]);
  });

  it("marks what it implies inferred, and cites the provision, its source and the means", () => {
    const [implied] = expandStatute(
      [{ ...overseen, mechanism: "annual assessment" }],
      [centre, board],
      [],
    );
    expect(implied).toMatchObject({
      kind: "OVERSEEN_BY",
      family: "ACCOUNTABILITY",
      inferred: true,
      basis: ACT,
      sourceIds: ["LAW"],
      mechanism: "annual assessment",
    });
  });

  it("knows only a bound of its first day where the law gives no start, and the day itself where it does", () => {
    const ageless = { ...ACT, validity: span("-", "-") };
    const firstDay = (provision: LegalProvision) =>
      expandStatute([{ ...overseen, provision }], [centre, board], []).map(
        ({ validity }) => validity.fromPrecision,
      );
    expect(firstDay(ageless)).toEqual(["BOUND"]);
    expect(firstDay(ACT)).toEqual(["DAY"]);
  });

  it("gives a relationship of governance the role that the rule names", () => {
    const appointed = rule({
      kind: "APPOINTED_BY",
      from: end("INTEGRATED_CARE_BOARD"),
      to: end("NATIONAL_BODY"),
      pairing: "EACH",
      mechanism: "chair",
    });
    expect(expandStatute([appointed], [centre, board], [])).toMatchObject([
      { family: "GOVERNANCE", role: "chair" },
    ]);
  });

  it("adds none where one is stated for some of the time, which takes the provision as its basis", () => {
    const stated = relationship(
      "OVERSEEN_BY",
      "stated",
      "icb:QAA",
      "national:centre",
      { validity: span("2024-01-01", "2025-01-01") },
    );
    expect(expandStatute([overseen], [centre, board], [stated])).toEqual([
      { ...stated, basis: ACT },
    ]);
  });

  it("leaves the basis that a stated one has, and one stated for another time or of another kind", () => {
    const other = { ...ACT, id: "OTHER" };
    const based = relationship(
      "OVERSEEN_BY",
      "based",
      "icb:QAA",
      "national:centre",
      { basis: other },
    );
    expect(expandStatute([overseen], [centre, board], [based])).toEqual([
      based,
    ]);
    const later = relationship(
      "OVERSEEN_BY",
      "later",
      "icb:QAA",
      "national:centre",
      { validity: span("2026-04-01", "-") },
    );
    const directed = relationship(
      "DIRECTED_BY",
      "directed",
      "icb:QAA",
      "national:centre",
    );
    expect(
      expandStatute([overseen], [centre, board], [later, directed]).map(
        ({ id, basis }) => [id, basis?.id],
      ),
    ).toEqual([
      ["later", undefined],
      ["directed", undefined],
      ["overseen-by:icb:QAA>national:centre:R1", "ACT"],
    ]);
  });
});

describe("whatever the bodies, their dates and their geography", () => {
  const life = fc
    .record({
      from: fc.option(fc.integer({ min: 0, max: 20 })),
      length: fc.option(fc.integer({ min: 1, max: 20 })),
    })
    .map(({ from, length }): Validity => ({
      from,
      to: length === null ? null : (from ?? 0) + length,
      fromPrecision: null,
      toPrecision: null,
    }));
  const boards = fc
    .array(life, { maxLength: 4 })
    .map((lives) =>
      lives.map((validity, n) =>
        organisation("INTEGRATED_CARE_BOARD", `icb:Q${n}`, { validity }),
      ),
    );
  const councils = fc
    .array(life, { maxLength: 4 })
    .map((lives) =>
      lives.map((validity, n) =>
        organisation("COUNCIL", `council:E${n}`, { validity }),
      ),
    );
  const coverage = fc.array(
    fc.record({
      board: fc.integer({ min: 0, max: 3 }),
      council: fc.integer({ min: 0, max: 3 }),
      validity: life,
    }),
    { maxLength: 12 },
  );
  const law = life.map((validity): LegalProvision => ({ ...ACT, validity }));

  it("what is implied stands within both lives, the provision and the geography, once on any day, between ends the kind allows", () => {
    fc.assert(
      fc.property(
        boards,
        councils,
        coverage,
        law,
        (some, others, edges, provision) => {
          const given = edges
            .filter(
              ({ board, council }) =>
                board < some.length && council < others.length,
            )
            .map(({ board, council, validity }, n) =>
              relationship(
                "COVERS",
                `c${n}`,
                `icb:Q${board}`,
                `council:E${council}`,
                { validity },
              ),
            );
          const bodies = new Map(
            [...some, ...others].map((body) => [body.id, body]),
          );
          const scrutiny = rule({
            kind: "SCRUTINISED_BY",
            provision,
            from: end("INTEGRATED_CARE_BOARD"),
            to: end("COUNCIL"),
            pairing: "COVERED",
          });
          const implied = expandStatute(
            [scrutiny],
            [...bodies.values()],
            given,
          ).filter(({ inferred }) => inferred);
          for (const { from, to, kind, validity } of implied) {
            const [one, other] = [bodies.get(from), bodies.get(to)];
            expect(
              one !== undefined &&
                other !== undefined &&
                mayJoin(kind, one.kind, other.kind),
            ).toBe(true);
            for (const outer of [
              one?.validity,
              other?.validity,
              provision.validity,
            ])
              expect(outer !== undefined && isWithin(validity, outer)).toBe(
                true,
              );
            expect(
              given.some((edge) => edge.from === from && edge.to === to),
            ).toBe(true);
            expect(
              validity.from === null ||
                validity.to === null ||
                validity.from < validity.to,
            ).toBe(true);
          }
          for (const [n, one] of implied.entries())
            for (const other of implied.slice(0, n))
              expect(
                one.id !== other.id &&
                  (one.from !== other.from ||
                    one.to !== other.to ||
                    intersect(one.validity, other.validity) === null),
              ).toBe(true);
        },
      ),
    );
  });
});
