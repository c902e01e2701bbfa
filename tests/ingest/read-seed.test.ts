import { describe, expect, it } from "vitest";
import type { Graph, Relationship } from "../../src/domain/model.js";
import { relationshipKinds } from "../../src/domain/relationship-kinds.js";
import { organisationKinds } from "../../src/domain/organisation-kinds.js";
import { formatDay, type Validity } from "../../src/domain/time.js";
import { loadGraph } from "../../src/ingest/read-seed.js";
import { VALID } from "./fixtures.js";

const graph = loadGraph(VALID);

function relationship(id: string): Relationship | undefined {
  return graph.relationships.find((one) => one.id === id);
}

/** First day and first day no longer, each with how exactly it is known. */
function said(validity: Validity | undefined): string {
  const bound = (
    day: number | null | undefined,
    precision: string | null | undefined,
  ) => (day == null ? "-" : `${formatDay(day)} ${precision}`);
  return `${bound(validity?.from, validity?.fromPrecision)} to ${bound(validity?.to, validity?.toPrecision)}`;
}

describe("the graph of a seed", () => {
  it("has every kind of body and of relationship that the files have", () => {
    expect(new Set(graph.organisations.map(({ kind }) => kind))).toEqual(
      new Set(organisationKinds),
    );
    expect(new Set(graph.relationships.map(({ kind }) => kind))).toEqual(
      new Set(relationshipKinds),
    );
  });

  it.each([
    "organisations",
    "relationships",
    "figures",
    "provisions",
    "evidence",
    "sources",
  ] as const)("has its %s in code-unit order of ids, each once", (list) => {
    const ids = graph[list].map(({ id }: Graph[typeof list][number]) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it("gives each body its codes, in force as the body is or on the dates of their own rows", () => {
    const board = graph.organisations.find(({ id }) => id === "icb:QAA");
    expect(
      board?.identifiers.map(
        ({ scheme, value, validity }) => `${scheme} ${value} ${said(validity)}`,
      ),
    ).toEqual([
      "ODS QAA 2022-07-01 DAY to -",
      "ONS E54000001 2022-07-01 DAY to 2023-04-01 DAY",
      "ONS E54000002 2023-04-01 DAY to -",
    ]);
  });

  it("gives each body its other names, from the body's own start where theirs is not given", () => {
    const trust = graph.organisations.find(({ id }) => id === "trust:RAA");
    expect(
      trust?.otherNames.map(
        ({ name, validity }) => `${name} ${said(validity)}`,
      ),
    ).toEqual(["Alder Hospital Trust 2010-04-01 BOUND to 2015-04-01 DAY"]);
  });

  it.each([
    [
      "delegates-to:icb:QAA>trust:RAA",
      "2024-05-01 MONTH to 2025-06-01 MONTH",
      "its own months",
    ],
    [
      "member-of:icb:QAA>icp:QAA",
      "2022-08-01 BOUND to -",
      "the later start of its ends",
    ],
    [
      "member-of:council:E1>icp:QAA:lead-member",
      "2023-02-01 BOUND to -",
      "the month by which a source shows it",
    ],
    [
      "nominates-to:trust:RBB>icb:QAA",
      "2022-07-01 BOUND to 2023-04-01 BOUND",
      "the days both ends exist",
    ],
    [
      "clustered-in:icb:QAA>icb-cluster:north",
      "2025-06-01 BOUND to 2025-12-01 BOUND",
      "the life of one end",
    ],
    [
      "proposed-member-of:partner:hospice>place:alder",
      "2019-01-01 BOUND to -",
      "the known one of two starts",
    ],
    [
      "pays-precept-to:council:E3>council:E2:council-tax",
      "- to -",
      "nothing where neither end's life is known",
    ],
    [
      "established-by:icb:QAA>national:centre",
      "2022-07-01 MONTH to -",
      "its own month, where the body's day is in it",
    ],
    [
      "committee-of:hwb:E1>council:E1",
      "2013-04-01 BOUND to -",
      "the part of its year in which both ends exist",
    ],
    [
      "directed-by:icb:QBB>national:centre",
      "2023-04-01 MONTH to 2025-04-01 BOUND",
      "its month, and the part of its last year in which both ends exist",
    ],
    [
      "succeeded-by:trust:RBB>trust:RCC",
      "2023-03-25 DAY to -",
      "the day given, though the predecessor ended and the successor began within a month of it",
    ],
    [
      "succeeded-by:icb:QBB>icb:QAA",
      "2025-04-01 DAY to -",
      "the day the successor took over, for ever",
    ],
    [
      "succeeded-by:trust:RBB>trust:RAA",
      "2023-04-01 BOUND to -",
      "the end of the predecessor, where no day is given",
    ],
    [
      "grants-to:national:centre>council:E1:winter-grant",
      "2022-04-01 DAY to 2024-04-01 DAY",
      "the span of its yearly rows",
    ],
  ])("%s holds %s: %s", (id, validity) => {
    expect(said(relationship(id)?.validity)).toBe(validity);
  });

  it("gathers the rows of one stream into one relationship, its amounts by year, measure and source", () => {
    const funding = relationship(
      "allocates-to:national:centre>icb:QAA:running-costs",
    );
    expect(funding).toMatchObject({
      family: "FUNDING",
      stream: "Running costs",
      basis: { id: "ACT-1" },
      sourceIds: ["RETURNS", "REGISTER"],
      note: null,
    });
    expect(
      funding?.family === "FUNDING" &&
        funding.amounts.map(({ financialYear, measure, role, pence, note }) => [
          financialYear,
          measure,
          role,
          pence,
          note,
        ]),
    ).toEqual([
      ["2023/24", "allowance", "TOTAL", 2100000000, null],
      [
        "2023/24",
        "recurrent",
        "COMPONENT",
        2000000000,
        "part of the allowance",
      ],
      ["2024/25", "allowance", "TOTAL", 1950000050, null],
    ]);
  });

  it("keeps a stream that has no amount, with its note", () => {
    expect(
      relationship("allocates-to:national:centre>icb:QAA:core-services"),
    ).toMatchObject({
      amounts: [],
      note: "no amount is published",
    });
  });

  it("names a figure by all that tells it apart", () => {
    expect(graph.figures.map(({ id, pence }) => [id, pence])).toEqual([
      [
        "figure:council:E1:2023/24:adult-social-care:net:budget-expenditure:RETURNS",
        -123450,
      ],
    ]);
  });

  it("expands the rules of statute, and cites them on what a source states", () => {
    expect(
      relationship("accountable-to:icb:QBB>national:centre:S1"),
    ).toMatchObject({
      inferred: true,
      mechanism: "annual assessment",
      basis: { id: "ACT-1" },
      sourceIds: ["LAW"],
    });
    expect(
      relationship("accountable-to:icb:QAA>national:centre"),
    ).toMatchObject({
      inferred: false,
      basis: { id: "ACT-1" },
      sourceIds: ["LAW"],
    });
    expect(
      graph.relationships
        .filter(
          ({ id }) =>
            id.endsWith(":S1") ||
            id.endsWith(":S2") ||
            id.endsWith(":S3") ||
            id.endsWith(":S4"),
        )
        .map(({ id }) => id),
    ).toEqual([
      "accountable-to:icb:QBB>national:centre:S1",
      "elected-by:council:E2>electorate:E2:S3",
    ]);
  });

  it("keeps whether a provision was checked", () => {
    expect(graph.provisions.map(({ id, checked }) => [id, checked])).toEqual([
      ["ACT-1", true],
      ["ACT-2", false],
      ["ACT-3", true],
    ]);
  });

  it("tells findings from recommendations, and the bodies named from the kinds", () => {
    expect(
      graph.evidence.map(
        ({ id, type, stance, organisationIds, kinds, asStated }) => [
          id,
          type,
          stance,
          organisationIds,
          kinds,
          asStated,
        ],
      ),
    ).toEqual([
      [
        "F1",
        "FINDING",
        "barrier",
        ["council:E1", "icb:QAA"],
        ["COUNCIL"],
        ["councils", "the board"],
      ],
      ["R1", "RECOMMENDATION", null, ["national:centre"], [], []],
    ]);
  });

  it("dates a source as exactly as it is dated", () => {
    expect(
      graph.sources.map(({ id, date, datePrecision }) => [
        id,
        date === null ? null : formatDay(date),
        datePrecision,
      ]),
    ).toEqual([
      ["LAW", "2022-01-01", "YEAR"],
      ["REGISTER", "2024-01-15", "DAY"],
      ["RETURNS", "2024-06-01", "MONTH"],
      ["UNDATED", null, null],
    ]);
  });
});
