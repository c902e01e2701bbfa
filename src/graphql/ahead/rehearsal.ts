import type {
  FinancialFigure,
  Organisation,
  Relationship,
} from "../../domain/model.js";
import {
  organisationKinds,
  type OrganisationKind,
} from "../../domain/organisation-kinds.js";
import {
  familyOf,
  relationshipKinds,
  type RelationshipKind,
} from "../../domain/relationship-kinds.js";
import type {
  FigureFilter,
  Page,
  Slice,
  SourceAhead,
} from "../../store/graph-store.js";
import type { Loaders, RelationshipPage } from "../loaders/loaders.js";
import {
  bodiesNote,
  type BodiesNote,
  type EndNote,
  type PageNote,
  type RelationshipsNote,
} from "./notes.js";
import {
  STAND_IN_DATASET,
  standInBody,
  standInFigure,
  standInRelationship,
  standInSource,
  type SourceIds,
} from "./stand-ins.js";

/** Pages below pages that are looked into, and pages in all. */
const DEEPEST = 5;
const MOST_PAGES = 64;

/** Of which of those that a stand-in stands for the fields being run are asked: of all, of some, or of bodies of these kinds. */
export type Asking = "all" | "some" | readonly OrganisationKind[];

/** A stand-in for bodies that will be read together. */
export interface BodyPart {
  readonly id: string;
  readonly kinds: readonly OrganisationKind[];
  readonly note: BodiesNote;
  /** At which end of relationships they stand; null for those asked for first. */
  readonly end: EndNote | null;
  readonly sourceId: string;
  /** How many pages lead to them. */
  readonly depth: number;
  /** From when its own fields have been run: what is asked of it after that comes by a roundabout way, and not of all. */
  isDone: boolean;
}

/** A stand-in for relationships that will be read together. */
export interface RelationshipPart {
  readonly ids: Pick<Relationship, "id" | "from" | "to">;
  readonly kinds: readonly RelationshipKind[];
  readonly sourceIds: SourceIds;
  /** The bodies they are asked for of; null for those asked for first. */
  readonly of: BodyPart | null;
}

/** Stands in for the store while resolvers are run to see what they ask: it holds stand-ins alone, and notes what is asked of each. */
export class Rehearsal {
  readonly bodies = new Map<string, BodyPart>();
  readonly relationships = new Map<string, RelationshipPart>();
  readonly #pages = new Map<PageNote, readonly RelationshipPart[]>();
  readonly #onSource = new Map<string, () => void>();
  /** Set by whoever runs the fields. */
  asking: Asking = "all";

  readonly loaders: Loaders = {
    organisation: (id) => this.#organisation(id),
    relationshipsOf: (id, asked) => this.#relationshipsOf(id, asked),
    figuresOf: (id, filter) => this.#figuresOf(id, filter),
    source: (id) => {
      this.#onSource.get(id)?.();
      return standInSource(id);
    },
    dataset: () => STAND_IN_DATASET,
    byCode: notForeseen,
    relationship: notForeseen,
    evidenceOf: notForeseen,
  };

  addBodies(
    end: EndNote | null,
    kinds: readonly OrganisationKind[] = organisationKinds,
    depth = 0,
  ): BodyPart {
    const note = end?.bodies ?? bodiesNote();
    const part: BodyPart = {
      id: `body ${this.bodies.size}`,
      kinds,
      note,
      end,
      sourceId: this.#sourceId(() => {
        if (this.asking === "all" && !part.isDone) note.sources = true;
      }),
      depth,
      isDone: false,
    };
    this.bodies.set(part.id, part);
    return part;
  }

  addRelationships(
    { sources }: RelationshipsNote,
    slice: Slice,
    { of, from, to }: { of: BodyPart | null; from: BodyPart; to: BodyPart },
  ): RelationshipPart {
    const sourceId = (which: keyof SourceIds) =>
      this.#sourceId(() => {
        // Only funding has amounts: asked of some, they are asked of all that have any.
        if (this.asking === "all" || which === "amounts") sources.add(which);
      });
    const id = `relationship ${this.relationships.size}`;
    const part = {
      ids: { id, from: from.id, to: to.id },
      kinds: kindsIn(slice),
      sourceIds: {
        own: sourceId("own"),
        basis: sourceId("basis"),
        amounts: sourceId("amounts"),
      },
      of,
    };
    this.relationships.set(id, part);
    return part;
  }

  /** Relationships that are asked for first, and their two ends. */
  addRelationshipsAsked(slice: Slice) {
    const note = { ends: [], sources: new Set<SourceAhead>() };
    const ends = {
      of: null,
      from: this.#addEnd(note, "from"),
      to: this.#addEnd(note, "to"),
    };
    return { note, part: this.addRelationships(note, slice, ends) };
  }

  bodyOf({ id, kinds: [kind = "PARTNER"], sourceId }: BodyPart): Organisation {
    return standInBody(id, kind, sourceId);
  }

  relationshipOf(part: RelationshipPart): Relationship {
    const [kind = "MEMBER_OF"] = part.kinds;
    return standInRelationship(part.ids, kind, part.sourceIds);
  }

  #organisation(id: string): Organisation {
    const part = this.bodies.get(id) ?? notForeseen();
    // A body that only some are asked for is not read ahead, and is nobody to ask more of.
    if (this.asking === "some")
      return { ...this.bodyOf(part), id: "", sourceIds: [] };
    if (part.end !== null) part.end.isAsked = true;
    return this.bodyOf(part);
  }

  #relationshipsOf(id: string, asked: RelationshipPage): Page<Relationship> {
    const part = this.bodies.get(id);
    const note = part === undefined ? null : this.#pageOf(part, asked);
    const found = note === null ? [] : (this.#pages.get(note) ?? []);
    return {
      items: found.map((part) => ({
        node: this.relationshipOf(part),
        cursor: "",
      })),
      hasNextPage: false,
      total: asked.page.count ? found.length : null,
    };
  }

  /** Null where it is not read ahead. */
  #pageOf(part: BodyPart, asked: RelationshipPage): PageNote | null {
    if (part.isDone || this.asking === "some") return null;
    const bodyKinds = this.asking === "all" ? undefined : this.asking;
    const name = JSON.stringify([asked, bodyKinds]);
    const known = part.note.pages.get(name);
    if (known !== undefined) return known;
    if (part.depth === DEEPEST || this.#pages.size === MOST_PAGES) return null;
    const note = {
      asked,
      bodyKinds,
      ends: [],
      sources: new Set<SourceAhead>(),
    };
    part.note.pages.set(name, note);
    this.#pages.set(note, this.#relationshipsOn(note, part));
    return note;
  }

  /** One that leads from the body and one that leads to it, as far as the slice lets either through. */
  #relationshipsOn(note: PageNote, of: BodyPart): RelationshipPart[] {
    const { slice } = note.asked;
    return (["to", "from"] as const)
      .filter((end) => slice.direction !== (end === "to" ? "IN" : "OUT"))
      .map((end) => {
        const { otherKinds } = slice;
        const other = this.#addEnd(note, end, otherKinds, of.depth + 1);
        const ends = { of, from: of, to: of, [end]: other };
        return this.addRelationships(note, slice, ends);
      });
  }

  #addEnd(
    { ends }: RelationshipsNote,
    end: EndNote["end"],
    kinds?: readonly OrganisationKind[],
    depth = 0,
  ): BodyPart {
    const note = { end, bodies: bodiesNote(), isAsked: false };
    ends.push(note);
    return this.addBodies(note, kinds, depth);
  }

  #figuresOf(id: string, filter: FigureFilter): FinancialFigure[] {
    const part = this.bodies.get(id);
    if (part === undefined || part.isDone || this.asking !== "all") return [];
    const { figures } = part.note;
    const name = JSON.stringify(filter);
    const note = figures.get(name) ?? { filter, sources: false };
    figures.set(name, note);
    const sourceId = this.#sourceId(() => {
      note.sources = true;
    });
    return [standInFigure(id, sourceId)];
  }

  #sourceId(onAsked: () => void): string {
    const id = `source ${this.#onSource.size}`;
    this.#onSource.set(id, onAsked);
    return id;
  }
}

function kindsIn({ families, kinds }: Slice): RelationshipKind[] {
  return relationshipKinds.filter(
    (kind) =>
      (families?.includes(familyOf(kind)) ?? true) &&
      (kinds?.includes(kind) ?? true),
  );
}

function notForeseen(): never {
  throw new Error("What this asks is not read ahead.");
}
