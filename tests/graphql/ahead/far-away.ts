import type { Organisation, Relationship } from "../../../src/domain/model.js";
import type {
  BodiesAhead,
  EndAhead,
  Foreseen,
  GraphReader,
  RelationshipsAhead,
} from "../../../src/store/graph-store.js";
import type { MemoryStore } from "../../../src/store/memory/memory-store.js";

/** A graph as an engine far away holds it: it is told what will be asked, and notes what is asked of whom. */
export function farAway(memory: MemoryStore) {
  const foreseen: Foreseen[] = [];
  const asked = new Set<string>();
  const store: GraphReader = new Proxy(memory.reader(), {
    get(target, name) {
      if (name === "atOnce") return undefined;
      if (name === "foresee") return (ahead: Foreseen) => foreseen.push(ahead);
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return (...args: unknown[]): unknown => {
        const [keys, ...under] = args;
        for (const key of Array.isArray(keys) ? keys : [keys])
          asked.add(questionOf(String(name), key, ...under));
        return Reflect.apply(value, target, args);
      };
    },
  });
  return { store, foreseen, asked };
}

function questionOf(name: string, ...args: readonly unknown[]): string {
  return JSON.stringify([name, ...args]);
}

/** Each question that is foreseen, of each record of the graph that it is foreseen of. */
export class Foresight {
  readonly questions = new Set<string>();
  readonly #memory: MemoryStore;

  constructor(memory: MemoryStore) {
    this.#memory = memory;
  }

  async of(foreseen: Foreseen): Promise<void> {
    switch (foreseen.first) {
      case "organisations":
        return this.#ofIds(foreseen.ids, foreseen.below);
      case "byCode": {
        const bodies = (await this.#memory.byCode(foreseen.codes)).flat();
        return bodies.length === 1
          ? this.#ofBodies(bodies, foreseen.below)
          : undefined;
      }
      case "findOrganisations": {
        const { filter, page } = foreseen;
        const { items } = await this.#memory.findOrganisations(filter, page);
        return this.#ofBodies(
          items.map(({ node }) => node),
          foreseen.below,
        );
      }
      case "findRelationships": {
        const { slice, page } = foreseen;
        const { items } = await this.#memory.findRelationships(slice, page);
        const nodes = items.map(({ node }) => node);
        return this.#ofRelationships(nodes, null, foreseen.below);
      }
    }
  }

  async #ofIds(ids: readonly string[], below: BodiesAhead): Promise<void> {
    const bodies = await this.#memory.organisations([...new Set(ids)]);
    await this.#ofBodies(
      bodies.filter((body) => body !== null),
      below,
    );
  }

  async #ofBodies(
    bodies: readonly Organisation[],
    { pages, figures, sources }: BodiesAhead,
  ): Promise<void> {
    if (sources) this.#ofSources(bodies.flatMap(({ sourceIds }) => sourceIds));
    for (const { id, kind } of bodies) {
      for (const { bodyKinds, slice, page, below } of pages) {
        if (!(bodyKinds?.includes(kind) ?? true)) continue;
        this.questions.add(questionOf("relationshipsOf", id, slice, page));
        const [own] = await this.#memory.relationshipsOf([id], slice, page);
        const nodes = own?.items.map(({ node }) => node) ?? [];
        await this.#ofRelationships(nodes, id, below);
      }
      for (const { filter, sources: ofFigures } of figures) {
        this.questions.add(questionOf("figuresOf", id, filter));
        const [own = []] = await this.#memory.figuresOf([id], filter);
        if (ofFigures) this.#ofSources(own.map(({ sourceId }) => sourceId));
      }
    }
  }

  async #ofRelationships(
    nodes: readonly Relationship[],
    seenFrom: string | null,
    { ends, sources }: RelationshipsAhead,
  ): Promise<void> {
    for (const which of sources)
      this.#ofSources(nodes.flatMap((node) => sourceIdsOf(node)[which]));
    for (const { end, below } of ends) {
      const ids = nodes
        .flatMap((node) => endsOf(node, end))
        .filter((id) => id !== seenFrom);
      for (const id of ids) this.questions.add(questionOf("organisations", id));
      await this.#ofIds(ids, below);
    }
  }

  #ofSources(ids: readonly string[]): void {
    for (const id of ids) this.questions.add(questionOf("sources", id));
  }
}

function endsOf({ from, to }: Relationship, end: EndAhead["end"]): string[] {
  return { either: [from, to], from: [from], to: [to] }[end];
}

function sourceIdsOf(relationship: Relationship) {
  const { sourceIds, basis } = relationship;
  return {
    own: sourceIds,
    basis: basis?.sourceId == null ? [] : [basis.sourceId],
    amounts:
      relationship.family === "FUNDING"
        ? relationship.amounts.map(({ sourceId }) => sourceId)
        : [],
  };
}
