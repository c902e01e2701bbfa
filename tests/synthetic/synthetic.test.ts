import { describe, expect, it } from "vitest";
import { copiesOf, idIn } from "../../bench/synthetic/copies.js";
import { heavyTailed, idOfHub } from "../../bench/synthetic/heavy-tailed.js";
import type { Organisation, Relationship } from "../../src/domain/model.js";
import { kindOfId } from "../../src/domain/organisation-id.js";
import { mayJoin } from "../../src/domain/relationship-kinds.js";
import { isWithin } from "../../src/domain/time.js";
import type { IncomingGraph } from "../../src/store/graph-store.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";

const SIZE = { organisations: 1000, relationships: 5000 };

interface Made {
  readonly organisations: readonly Organisation[];
  readonly relationships: readonly Relationship[];
}

function made({ organisations, relationships }: IncomingGraph): Made {
  return {
    organisations: [...organisations],
    relationships: [...relationships],
  };
}

/** Relationships that a domain rule speaks against. */
function odd({ organisations, relationships }: Made): Relationship[] {
  const bodies = new Map(organisations.map((body) => [body.id, body]));
  return relationships.filter(({ kind, from, to, validity }) => {
    const [one, other] = [bodies.get(from), bodies.get(to)];
    if (one === undefined || other === undefined) return true;
    const lives = kind === "SUCCEEDED_BY" ? [] : [one, other];
    return (
      !mayJoin(kind, one.kind, other.kind) ||
      lives.some((life) => !isWithin(validity, life.validity))
    );
  });
}

function idsOf({ organisations, relationships }: Made): string[] {
  return [...organisations, ...relationships].map(({ id }) => id);
}

describe("copies of a graph", () => {
  const copies = made(copiesOf(SMALL_GRAPH, 3));

  it("have its shape so many times, and obey the rules that it obeys", () => {
    expect(copies.organisations).toHaveLength(3 * 14);
    expect(copies.relationships).toHaveLength(3 * 17);
    expect(new Set(idsOf(copies)).size).toBe(3 * (14 + 17));
    expect(odd(SMALL_GRAPH)).toEqual([]);
    expect(odd(copies)).toEqual([]);
  });

  it("say that they are synthetic in ids, names and codes, and keep their kinds", () => {
    expect(idIn(2, "icb:QNV")).toBe("icb:syn2-QNV");
    const board = copies.organisations.find(({ id }) => id === "icb:syn2-QNV");
    expect(board).toMatchObject({
      kind: kindOfId("icb:syn2-QNV"),
      name: "Northvale Integrated Care Board (synthetic 2)",
    });
    expect(board?.identifiers[0]?.value).toBe("syn2-QNV");
    for (const { id, from, to } of copies.relationships)
      expect([from, to, id].join(" ")).toMatch(/syn\d-.* .*syn\d-/);
  });
});

describe("the heavy-tailed graph", () => {
  const graph = made(heavyTailed(SIZE, 1));

  it("is the same from the same number, and another from another", () => {
    expect(made(heavyTailed(SIZE, 1))).toEqual(graph);
    expect(made(heavyTailed(SIZE, 2)).relationships).not.toEqual(
      graph.relationships,
    );
  });

  it("is of the size asked for, and obeys the rules of the domain", () => {
    expect(graph.organisations).toHaveLength(1000);
    expect(graph.relationships).toHaveLength(5000);
    expect(new Set(idsOf(graph)).size).toBe(6000);
    expect(odd(graph)).toEqual([]);
  });

  it("has hubs: more lead to the first of a kind than to the last fifty together", () => {
    const into = (ids: readonly string[]): number =>
      graph.relationships.filter(({ to }) => ids.includes(to)).length;
    const last = Array.from({ length: 50 }, (_, at) =>
      idOfHub("COUNCIL", 199 - at),
    );
    expect(into([idOfHub("COUNCIL", 0)])).toBeGreaterThan(into(last));
  });
});
