import type {
  Graph,
  Organisation,
  Relationship,
} from "../../src/domain/model.js";
import { codeOf, prefixOf } from "../../src/domain/organisation-id.js";
import { slugOfKind } from "../../src/domain/relationship-id.js";
import type { IncomingGraph } from "../../src/store/graph-store.js";

/**
 * A synthetic graph: England's shape so many times side by side, no copy joined to another. Ids, names and codes of a copy say
 * that it is none of the real ones: icb:QWO is icb:syn7-QWO in the seventh. Law and sources stand once; figures and evidence do not.
 */
export function copiesOf(seed: Graph, times: number): IncomingGraph {
  const named = seed.relationships.map((one) => ({ one, ...aroundEnds(one) }));
  return {
    ...seed,
    version: `synthetic: ${times} copies of ${seed.version}`,
    organisations: inEachCopy(times, (copy) =>
      seed.organisations.map((body) => bodyIn(copy, body)),
    ),
    relationships: inEachCopy(times, (copy) =>
      relationshipsIn(copy, seed.organisations, named),
    ),
    figures: [],
    evidence: [],
    coverage: [],
  };
}

/** The id that a real body has in a copy, counted from 1. */
export function idIn(copy: number, id: string): string {
  return `${prefixOf(id)}:${label(copy)}-${codeOf(id)}`;
}

function* inEachCopy<T>(
  times: number,
  recordsIn: (copy: number) => readonly T[],
): Generator<T> {
  for (let copy = 1; copy <= times; copy++) yield* recordsIn(copy);
}

function bodyIn(copy: number, body: Organisation): Organisation {
  const named = (name: string): string => `${name} (synthetic ${copy})`;
  return {
    ...body,
    id: idIn(copy, body.id),
    name: named(body.name),
    otherNames: body.otherNames.map(({ name, validity }) => ({
      name: named(name),
      validity,
    })),
    identifiers: body.identifiers.map((identifier) => ({
      ...identifier,
      value: `${label(copy)}-${identifier.value}`,
    })),
  };
}

/** A relationship, and what stands in its id before and after those of its ends. */
interface Named {
  readonly one: Relationship;
  readonly head: string;
  readonly tail: string;
}

function aroundEnds({ id, kind, from, to }: Relationship) {
  const head = `${slugOfKind(kind)}:`;
  return { head, tail: id.slice(head.length + from.length + 1 + to.length) };
}

function relationshipsIn(
  copy: number,
  bodies: readonly Organisation[],
  named: readonly Named[],
): Relationship[] {
  const ids = new Map(bodies.map(({ id }) => [id, idIn(copy, id)]));
  return named.map(({ one, head, tail }) => {
    const from = ids.get(one.from) ?? one.from;
    const to = ids.get(one.to) ?? one.to;
    return { ...one, id: `${head}${from}>${to}${tail}`, from, to };
  });
}

function label(copy: number): string {
  return `syn${copy}`;
}
