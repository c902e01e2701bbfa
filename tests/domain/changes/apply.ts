import { bySlot } from "../../../src/domain/changes/amount-changes.js";
import type {
  AmountChange,
  AmountChangeKind,
  Change,
} from "../../../src/domain/changes/change.js";
import { codeKey, graphOn } from "../../../src/domain/changes/day-graph.js";
import type { Graph, Identifier } from "../../../src/domain/model.js";
import type { Day } from "../../../src/domain/time.js";

/** A day's graph as plain values: names and codes by body, pounds in pence by relationship and what they measure. */
export interface PlainGraph {
  readonly bodies: Map<string, { name: string; codes: Set<string> }>;
  readonly relationships: Map<string, Map<string, number>>;
}

export function plainGraphOn(graph: Graph, day: Day): PlainGraph {
  const { bodies, relationships } = graphOn(graph, day);
  return {
    bodies: new Map(
      [...bodies].map(([id, { name, codes }]) => [
        id,
        { name, codes: keysOf(codes) },
      ]),
    ),
    relationships: new Map(
      [...relationships].map(([id, { amounts }]) => [id, penceOf(amounts)]),
    ),
  };
}

/** Makes a change in the graph. What it says was there must be, and what it says is new must not. */
export function apply(graph: PlainGraph, change: Change): void {
  const { bodies, relationships } = graph;
  const { id } = change.record;
  switch (change.kind) {
    case "BODY_BEGAN":
      demand(!bodies.has(id) && change.nameAfter !== null, change);
      bodies.set(id, {
        name: change.nameAfter ?? "",
        codes: keysOf(change.codesGained),
      });
      return;
    case "BODY_ENDED":
      demand(bodies.get(id)?.name === change.nameBefore, change);
      demand(bodies.get(id)?.codes.size === change.codesLost.length, change);
      bodies.delete(id);
      return;
    case "BODY_RENAMED": {
      const body = bodies.get(id);
      demand(body?.name === change.nameBefore, change);
      if (body !== undefined) body.name = change.nameAfter ?? "";
      return;
    }
    case "BODY_RECODED": {
      const codes = bodies.get(id)?.codes ?? new Set();
      for (const code of keysOf(change.codesLost))
        demand(codes.delete(code), change);
      for (const code of keysOf(change.codesGained)) {
        demand(!codes.has(code), change);
        codes.add(code);
      }
      return;
    }
    case "RELATIONSHIP_BEGAN":
      demand(!relationships.has(id), change);
      relationships.set(id, penceOf(change.amounts));
      return;
    case "RELATIONSHIP_ENDED":
      demand(relationships.delete(id), change);
      return;
    case "AMOUNT_CHANGED":
    case "AMOUNT_NEWLY_GIVEN":
    case "AMOUNT_NO_LONGER_GIVEN": {
      const pence = relationships.get(id) ?? new Map<string, number>();
      const slot = change.id.slice(id.length + 1);
      demand(pence.get(slot) === change.before?.pence, change);
      demand(change.kind === kindBy(change), change);
      if (change.after === null) pence.delete(slot);
      else pence.set(slot, change.after.pence);
    }
  }
}

function kindBy({ before, after }: AmountChange): AmountChangeKind {
  if (before !== null && after !== null) return "AMOUNT_CHANGED";
  return after === null ? "AMOUNT_NO_LONGER_GIVEN" : "AMOUNT_NEWLY_GIVEN";
}

function keysOf(codes: readonly Identifier[]): Set<string> {
  return new Set(codes.map(codeKey));
}

function penceOf(amounts: Parameters<typeof bySlot>[0]): Map<string, number> {
  return new Map(
    [...bySlot(amounts)].map(([slot, { pence }]) => [slot, pence]),
  );
}

function demand(holds: boolean, { kind, id }: Change): void {
  if (!holds) throw new Error(`${kind} of ${id} does not fit the graph.`);
}
