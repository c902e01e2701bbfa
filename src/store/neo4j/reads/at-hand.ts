import type { Organisation, Relationship } from "../../../domain/model.js";
import type {
  BodiesAhead,
  EndAhead,
  FiguresAhead,
  Foreseen,
  Page,
  PageAhead,
  RelationshipsAhead,
  SourceAhead,
} from "../../graph-store.js";
import { WHOLE } from "../remembered.js";
import type { Asked } from "./asked.js";
import {
  BY_ID,
  questionOfFigures,
  questionOfFirst,
  questionOfPage,
} from "./questions.js";

/** Whether the request was told all that is foreseen, or it is remembered of the release served last. */
export function isAtHand(asked: Asked, foreseen: Foreseen): boolean {
  if (foreseen.first === "findRelationships") {
    const { reading, memory } = asked;
    const question = questionOfFirst(foreseen);
    const list = memory.relationshipLists.atHand(reading, question, [WHOLE]);
    return (
      list !== null &&
      areRelationships(asked, list.flatMap(nodesOf), null, foreseen.below)
    );
  }
  const bodies = firstBodies(asked, foreseen);
  return bodies !== null && areBodies(asked, bodies, foreseen.below);
}

function firstBodies(
  { reading, memory }: Asked,
  foreseen: Exclude<Foreseen, { first: "findRelationships" }>,
): readonly Organisation[] | null {
  const question = questionOfFirst(foreseen);
  switch (foreseen.first) {
    case "organisations":
      return memory.organisations.atHand(reading, question, foreseen.ids);
    case "byCode": {
      const codes = foreseen.codes.map((code) => code.toUpperCase());
      const carriers = memory.carriers.atHand(reading, question, codes);
      return carriers?.flat() ?? null;
    }
    case "findOrganisations": {
      const list = memory.organisationLists.atHand(reading, question, [WHOLE]);
      return list?.flatMap(nodesOf) ?? null;
    }
  }
}

function areBodies(
  asked: Asked,
  bodies: readonly Organisation[],
  { pages, figures, sources }: BodiesAhead,
): boolean {
  return (
    pages.every((page) => isPage(asked, bodies, page)) &&
    figures.every((each) => areFigures(asked, bodies, each)) &&
    (!sources ||
      areSources(
        asked,
        bodies.flatMap(({ sourceIds }) => sourceIds),
      ))
  );
}

function isPage(
  asked: Asked,
  bodies: readonly Organisation[],
  { bodyKinds, slice, page, below }: PageAhead,
): boolean {
  const { reading, memory } = asked;
  const ids = bodies
    .filter(({ kind }) => bodyKinds?.includes(kind) ?? true)
    .map(({ id }) => id);
  const question = questionOfPage(slice, page);
  const pages = memory.relationshipLists.atHand(reading, question, ids);
  return (
    pages?.every((own, place) =>
      areRelationships(asked, nodesOf(own), ids[place] ?? null, below),
    ) ?? false
  );
}

function areFigures(
  asked: Asked,
  bodies: readonly Organisation[],
  { filter, sources }: FiguresAhead,
): boolean {
  const { reading, memory } = asked;
  const ids = bodies.map(({ id }) => id);
  const question = questionOfFigures(filter);
  const figures = memory.figures.atHand(reading, question, ids)?.flat();
  if (figures === undefined || !sources) return figures !== undefined;
  return areSources(
    asked,
    figures.map(({ sourceId }) => sourceId),
  );
}

/** @param seenFrom The body that they are asked for of, at the end that is not meant. */
function areRelationships(
  asked: Asked,
  relationships: readonly Relationship[],
  seenFrom: string | null,
  { ends, sources }: RelationshipsAhead,
): boolean {
  const { reading, memory } = asked;
  return (
    ends.every(({ end, below }) => {
      const ids = relationships
        .flatMap((one) => endsOf(one, end))
        .filter((id) => id !== seenFrom);
      const each = [...new Set(ids)];
      const bodies = memory.organisations.atHand(reading, BY_ID, each);
      return bodies !== null && areBodies(asked, bodies, below);
    }) &&
    sources.every((which) =>
      areSources(
        asked,
        relationships.flatMap((one) => sourceIdsOf(one, which)),
      ),
    )
  );
}

function areSources(
  { reading, memory }: Asked,
  ids: readonly string[],
): boolean {
  return memory.sources.atHand(reading, BY_ID, [...new Set(ids)]) !== null;
}

function endsOf({ from, to }: Relationship, end: EndAhead["end"]): string[] {
  switch (end) {
    case "either":
      return [from, to];
    case "from":
      return [from];
    case "to":
      return [to];
  }
}

function sourceIdsOf(
  relationship: Relationship,
  which: SourceAhead,
): readonly string[] {
  switch (which) {
    case "own":
      return relationship.sourceIds;
    case "basis": {
      const { sourceId = null } = relationship.basis ?? {};
      return sourceId === null ? [] : [sourceId];
    }
    case "amounts":
      return relationship.family === "FUNDING"
        ? relationship.amounts.map(({ sourceId }) => sourceId)
        : [];
  }
}

function nodesOf<T>({ items }: Page<T>): T[] {
  return items.map(({ node }) => node);
}
