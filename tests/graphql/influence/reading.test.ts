import { describe, expect, it } from "vitest";
import type { Graph } from "../../../src/domain/model.js";
import { PRACTICE } from "../../../src/domain/legal-provision.js";
import {
  graphOf,
  inForce,
  organisation,
  provision,
  relationship,
} from "../../generators/records.js";
import { openEngland } from "../../operations/england.js";
import { ask, storeOf } from "../ask.js";

const england = await openEngland();

const NOMINATIONS = [
  provision("E044", { section: "para 8(a)", says: "Trusts nominate one." }),
  provision("E045", { section: "para 8(b)", says: "Practices nominate one." }),
];

/** A board, its partnership and a trust, and whatever else is said to stand between them on 1 April 2026. */
async function read(
  relationships: Graph["relationships"],
  parts: Partial<Graph> = {},
): Promise<readonly string[]> {
  const store = await storeOf(
    graphOf({
      organisations: [
        organisation("INTEGRATED_CARE_SYSTEM", "ics:QA"),
        organisation("INTEGRATED_CARE_BOARD", "icb:QA", { name: "Board" }),
        organisation("INTEGRATED_CARE_PARTNERSHIP", "icp:QA", {
          name: "Partnership",
        }),
        organisation("INTEGRATED_CARE_BOARD", "icb:QB", { name: "Neighbour" }),
        organisation("PLACE_PARTNERSHIP", "place:p", { name: "Place" }),
        organisation("TRUST", "trust:T", { name: "Trust" }),
      ],
      ...parts,
      relationships: [
        relationship("PART_OF", "part:1", "icb:QA", "ics:QA"),
        relationship("PART_OF", "part:2", "icp:QA", "ics:QA"),
        ...relationships,
      ],
    }),
  );
  const { influence } = (await ask(
    store,
    `{ influence(system: "ics:QA", asOf: "2026-04-01") { reading } }`,
  )) as { influence: { reading: readonly string[] } };
  return influence.reading;
}

describe("what the comparison says", () => {
  it("quotes the law of nominations only where the graph has it, it holds, and no such nomination is drawn", async () => {
    const saying = (reading: readonly string[]) =>
      reading.filter((sentence) => sentence.includes("In law it has"));
    expect(saying(await read([]))).toEqual([]);
    expect(saying(await read([], { provisions: NOMINATIONS }))).toEqual([
      "In law it has more members, whose nominators no relationship in this graph names: trusts nominate one (Example Act 2022 para 8(a)); practices nominate one (Example Act 2022 para 8(b)).",
    ]);
    const drawn = relationship("NOMINATES_TO", "r:1", "trust:T", "icb:QA");
    expect(saying(await read([drawn], { provisions: NOMINATIONS }))).toEqual([
      "In law it has more members, whose nominators no relationship in this graph names: practices nominate one (Example Act 2022 para 8(b)).",
    ]);
    const ended = NOMINATIONS.map((one) => ({
      ...one,
      validity: inForce(null, "2026-03-31"),
    }));
    expect(saying(await read([], { provisions: ended }))).toEqual([]);
  });

  it("says that nobody commissions only where nobody does", async () => {
    const commissions = (from: string) =>
      relationship("COMMISSIONS", "r:1", from, "trust:T");
    const saying = (reading: readonly string[]) =>
      reading.filter((sentence) => sentence.includes("commissioning"));
    expect(saying(await read([]))).toEqual([
      "This graph records no commissioning payments by any body, those of boards to trusts included: where it records no money, money may still pass.",
    ]);
    expect(saying(await read([commissions("icb:QB")]))).toEqual([
      "This graph records no commissioning payments of Board or Partnership on that day: where it records no money, money may still pass.",
    ]);
    expect(saying(await read([commissions("icb:QA")]))).toEqual([]);
  });

  it("tells practice beside the law as no statute, and counts no section for it", async () => {
    const custom = provision("p:1", { act: PRACTICE, section: "custom" });
    const reading = await read([
      relationship("ACCOUNTABLE_TO", "r:1", "place:p", "icb:QA", {
        basis: custom,
      }),
    ]);
    expect(reading).toContain(
      "Board is answered to by Place (custom; no statute).",
    );
    expect(reading).toContain(
      "1 relationship of answering in this graph leads to Board, from Place; without legal personality of their own, these answer directly through it: ics:QA.",
    );
    expect(reading).toContainEqual(
      expect.stringContaining(
        "Board has powers under no section of law (over no other body)",
      ),
    );
  });

  it("names none where a partnership has no members and no founders here", async () => {
    expect(await read([])).toContain(
      "Partnership has no relationship of answering of its own in this graph; without legal personality, it answers through those that established it or make it up, of whom this graph names none.",
    );
  });
});

interface Law {
  readonly kind: string;
  readonly heldOver: boolean;
  readonly basis: { readonly says: string };
}
interface Side {
  readonly body: { readonly id: string; readonly name: string };
  readonly members: readonly { readonly bodies: readonly { id: string }[] }[];
  readonly powers: readonly Law[];
  readonly duties: readonly Law[];
  readonly relationships: readonly {
    readonly family: string;
    readonly outgoing: number;
  }[];
}
interface Traced {
  readonly hops: readonly { readonly to: { readonly id: string } }[];
}
interface Told {
  readonly reading: readonly string[];
  readonly board: Side;
  /** Null for some in the first months of systems. */
  readonly partnership: Side | null;
}

const SIDE = `{ body { id name } members { bodies { id } } powers { kind heldOver basis { says } } duties { kind heldOver basis { says } }
  relationships { family outgoing } }`;

describe.each(["2022-07-01", "2024-05-01", "2026-03-31", "2026-04-01"])(
  "in every system of England on %s",
  async (asOf) => {
    const { organisations } = (await ask(
      england,
      `query ($asOf: Date) { organisations(kinds: [INTEGRATED_CARE_SYSTEM], asOf: $asOf) { nodes { id } } }`,
      { asOf },
    )) as { organisations: { nodes: { id: string }[] } };
    const all = await Promise.all(
      organisations.nodes.map(async ({ id }) => {
        const { influence } = (await ask(
          england,
          `query ($id: ID!, $asOf: Date) { influence(system: $id, asOf: $asOf) { reading board ${SIDE} partnership ${SIDE} } }`,
          { id, asOf },
        )) as { influence: Told };
        return influence;
      }),
    );

    it("holds a duty to establish as a duty of the board, and as nothing over anybody", () => {
      for (const { board, partnership } of all) {
        const establishing = board.duties.filter(
          ({ kind }) => kind === "ESTABLISHED_BY",
        );
        expect(establishing).toHaveLength(partnership === null ? 0 : 1);
        for (const { basis, heldOver } of establishing) {
          expect(basis.says).toContain("must establish");
          expect(heldOver).toBe(false);
        }
        for (const { kind } of [
          ...board.powers,
          ...(partnership?.powers ?? []),
          ...(partnership?.duties ?? []),
        ])
          expect(kind).not.toBe("ESTABLISHED_BY");
      }
    });

    it("has each partnership answer through exactly those that make it up, as no relationship of its own does", async () => {
      for (const { reading, partnership } of all) {
        if (partnership === null) continue;
        const { id, name } = partnership.body;
        const own = partnership.relationships
          .filter(({ family }) => family === "ACCOUNTABILITY")
          .reduce((sum, { outgoing }) => sum + outgoing, 0);
        expect(own).toBe(0);
        expect(
          reading.filter((sentence) =>
            sentence.startsWith(
              `${name} has no relationship of answering of its own in this graph; without legal personality, it answers through `,
            ),
          ),
        ).toHaveLength(1);
        const { accountabilityPaths } = (await ask(
          england,
          `query ($id: ID!, $asOf: Date) { accountabilityPaths(from: $id, through: [ACCOUNTABILITY, GOVERNANCE], maxHops: 2, first: 200, asOf: $asOf) {
             paths { hops { to { id } } } } }`,
          { id, asOf },
        )) as { accountabilityPaths: { paths: Traced[] } };
        const through = accountabilityPaths.paths.flatMap(
          ({ hops: [first] }) => first?.to.id ?? [],
        );
        const makeup = partnership.members.flatMap(({ bodies }) => bodies);
        expect(new Set(through)).toEqual(new Set(makeup.map((one) => one.id)));
      }
    });

    it("counts no lines, and says in plain words what is absent", () => {
      for (const { reading, partnership } of all) {
        const aloud = reading.join(" ");
        expect(aloud).not.toMatch(
          /\blines?\b|\bundefined\b|\bnull\b| {2}|\(\)/,
        );
        expect(aloud).toContain("records no commissioning payments");
        if (partnership !== null)
          expect(aloud).toContain("(over no other body)");
        expect(reading.every((sentence) => sentence.endsWith("."))).toBe(true);
        expect(new Set(reading).size).toBe(reading.length);
      }
    });
  },
);
