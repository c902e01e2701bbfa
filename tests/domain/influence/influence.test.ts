import { describe, expect, it } from "vitest";
import { influenceOf } from "../../../src/domain/influence/side.js";
import {
  isHeldOver,
  standingIn,
} from "../../../src/domain/influence/standing.js";
import type { FundingAmount, Relationship } from "../../../src/domain/model.js";
import type { RelationshipKind } from "../../../src/domain/relationship-kinds.js";
import {
  organisation,
  provision,
  relationship,
} from "../../generators/records.js";

const BOARD = organisation("INTEGRATED_CARE_BOARD", "icb:QA");
const PARTNERSHIP = organisation("INTEGRATED_CARE_PARTNERSHIP", "icp:QA");
const BODIES = [
  BOARD,
  PARTNERSHIP,
  organisation("NATIONAL_BODY", "national:nhs"),
  organisation("COUNCIL", "council:A"),
  organisation("COUNCIL", "council:B"),
  organisation("TRUST", "trust:T"),
];
const REGARD = provision("p:regard", { section: "116B" });

function side(body: typeof BOARD, ...relationships: Relationship[]) {
  return influenceOf(body, { bodies: BODIES, relationships });
}

function line(
  kind: RelationshipKind,
  from: string,
  to: string,
  id = `${kind} ${from} ${to}`,
): Relationship {
  return relationship(kind, id, from, to, { basis: REGARD });
}

function amount(
  financialYear: string,
  pence: number,
  facts: Partial<FundingAmount> = {},
): FundingAmount {
  return {
    financialYear,
    pence,
    measure: "allocation",
    role: "TOTAL",
    certainty: "exact",
    sourceId: "s:1",
    note: null,
    ...facts,
  };
}

describe("who holds a power", () => {
  const other = organisation("NATIONAL_BODY", "national:nhs");

  it.each<
    [
      RelationshipKind,
      ReturnType<typeof standingIn>,
      ReturnType<typeof standingIn>,
    ]
  >([
    ["OVERSEEN_BY", "DUTY", "POWER"],
    ["DIRECTED_BY", "DUTY", "POWER"],
    ["SCRUTINISED_BY", "DUTY", "POWER"],
    ["HAS_REGARD_TO", "DUTY", "POWER"],
    ["CONSULTS", "DUTY", "POWER"],
    ["ESTABLISHED_BY", null, "DUTY"],
    ["APPOINTED_BY", "DUTY", "POWER"],
    ["NOMINATES_TO", "POWER", "DUTY"],
    ["EXERCISES_FUNCTIONS_OF", "POWER", "DUTY"],
    ["DELEGATES_TO", "POWER", "POWER"],
    ["ALLOCATES_TO", "POWER", null],
    ["MEMBER_OF", null, null],
    ["CO_OPERATES_WITH", null, null],
    ["COVERS", null, null],
  ])("%s: from has %s, to has %s", (kind, from, to) => {
    const one = relationship(kind, "r:1", "a", "b");
    expect(standingIn({ relationship: one, direction: "OUT", other })).toBe(
      from,
    );
    expect(standingIn({ relationship: one, direction: "IN", other })).toBe(to);
  });
});

describe("the influence of a partnership", () => {
  const shown = side(
    PARTNERSHIP,
    line("HAS_REGARD_TO", "council:B", "icp:QA"),
    line("HAS_REGARD_TO", "council:A", "icp:QA"),
    line("HAS_REGARD_TO", "icb:QA", "icp:QA"),
    line("MEMBER_OF", "council:A", "icp:QA"),
    line("MEMBER_OF", "icb:QA", "icp:QA"),
    line("ESTABLISHED_BY", "icp:QA", "council:A"),
    relationship("HAS_REGARD_TO", "lawless", "trust:T", "icp:QA"),
    line("HAS_REGARD_TO", "council:A", "icb:QA", "of another body"),
  );

  it("has one power for one provision, whomever it binds, and none without a provision", () => {
    expect(shown.powers).toHaveLength(1);
    expect(shown.powers[0]).toMatchObject({
      kind: "HAS_REGARD_TO",
      direction: "IN",
      reading: "must be had regard to by",
      basis: { section: "116B" },
    });
    expect(shown.powers[0]?.others.map(({ id }) => id)).toEqual([
      "council:A",
      "council:B",
      "icb:QA",
    ]);
  });

  it("has its members apart from those that established it, by kind of body", () => {
    expect(
      shown.members.map(({ by, kind, others }) => [by, kind, others.length]),
    ).toEqual([
      ["MEMBER_OF", "INTEGRATED_CARE_BOARD", 1],
      ["MEMBER_OF", "COUNCIL", 1],
      ["ESTABLISHED_BY", "COUNCIL", 1],
    ]);
  });

  it("has no duty by being established, which is a duty of those who establish it and a power over nobody", () => {
    expect(shown.duties).toEqual([]);
    const board = side(BOARD, line("ESTABLISHED_BY", "icp:QA", "icb:QA"));
    expect(board.powers).toEqual([]);
    expect(board.duties).toMatchObject([
      { kind: "ESTABLISHED_BY", direction: "IN", reading: "must establish" },
    ]);
    expect(isHeldOver("ESTABLISHED_BY")).toBe(false);
    expect(isHeldOver("HAS_REGARD_TO")).toBe(true);
  });

  it("answers through its members and founders, not through whoever must have regard to it, and to nobody of its own", () => {
    const idsOf = (bodies: readonly { id: string }[]) =>
      bodies.map(({ id }) => id);
    expect(idsOf(shown.answering.to)).toEqual([]);
    expect(idsOf(shown.answering.through)).toEqual(["council:A", "icb:QA"]);
  });

  it("counts each relationship by kind and direction, law or none", () => {
    expect(shown.relationships).toEqual([
      { kind: "MEMBER_OF", family: "GOVERNANCE", outgoing: 0, incoming: 2 },
      {
        kind: "ESTABLISHED_BY",
        family: "GOVERNANCE",
        outgoing: 1,
        incoming: 0,
      },
      { kind: "HAS_REGARD_TO", family: "GOVERNANCE", outgoing: 0, incoming: 4 },
    ]);
  });
});

describe("the money of a board", () => {
  const funding = (
    id: string,
    from: string,
    stream: string,
    ...amounts: FundingAmount[]
  ) => relationship("ALLOCATES_TO", id, from, "icb:QA", { stream, amounts });
  const { money } = side(
    BOARD,
    funding(
      "r:1",
      "national:nhs",
      "core",
      amount("2024/25", 500),
      amount("2025/26", 10),
      amount("2025/26", 9, { role: "COMPONENT" }),
      amount("2025/26", 8, { role: "STANDALONE" }),
    ),
    funding("r:2", "national:nhs", "running costs", amount("2025/26", 40)),
    funding(
      "r:3",
      "council:A",
      "core",
      amount("2025/26", 5, { certainty: "to the million", sourceId: "s:2" }),
    ),
    funding(
      "r:4",
      "council:B",
      "core",
      amount("2025/26", 2, { measure: "baseline" }),
    ),
    relationship("GRANTS_TO", "r:5", "icb:QA", "trust:T", {
      stream: "core",
      amounts: [amount("2025/26", 70)],
    }),
  );

  it("adds totals across payers, and never across streams, years, measures or directions, nor what is no total", () => {
    expect(
      money.map(({ direction, stream, financialYear, measure, pence }) => [
        direction,
        stream,
        financialYear,
        measure,
        pence,
      ]),
    ).toEqual([
      ["IN", "running costs", "2025/26", "allocation", 40],
      ["IN", "core", "2025/26", "allocation", 15],
      ["IN", "core", "2025/26", "baseline", 2],
      ["IN", "core", "2024/25", "allocation", 500],
      ["OUT", "core", "2025/26", "allocation", 70],
    ]);
  });

  it("says of a sum how exact its amounts are, who paid them and where they were read", () => {
    expect(money[1]).toMatchObject({
      certainties: ["exact", "to the million"],
      others: [{ id: "council:A" }, { id: "national:nhs" }],
      relationships: [{ id: "r:1" }, { id: "r:3" }],
      sourceIds: ["s:1", "s:2"],
    });
  });
});
