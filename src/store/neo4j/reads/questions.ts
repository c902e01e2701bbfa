import type {
  DirectedSlice,
  FigureFilter,
  Foreseen,
  PageRequest,
  RelationshipOrder,
} from "../../graph-store.js";
import { ORGANISATION_ORDERS, RELATIONSHIP_ORDERS } from "../../orders.js";
import { findOrganisations } from "../cypher/find-organisations.js";
import { findRelationships } from "../cypher/find-relationships.js";
import { wanted } from "../pages.js";
import { questionOf } from "../remembered.js";

/** Under which names answers are remembered, and told ahead. Records are by their ids alone. */
export const BY_ID = "";

export function questionOfPage(
  slice: DirectedSlice,
  page: PageRequest<RelationshipOrder>,
): string {
  return JSON.stringify([slice, page]);
}

export function questionOfFigures(filter: FigureFilter): string {
  return JSON.stringify(filter);
}

export function questionOfFirst(foreseen: Foreseen): string {
  switch (foreseen.first) {
    case "organisations":
    case "byCode":
      return BY_ID;
    case "findOrganisations": {
      const { filter, page } = foreseen;
      const part = wanted(ORGANISATION_ORDERS[page.orderBy], page);
      return questionOf(findOrganisations(filter, part));
    }
    case "findRelationships": {
      const { slice, page } = foreseen;
      const part = wanted(RELATIONSHIP_ORDERS[page.orderBy], page);
      return questionOf(findRelationships(slice, part));
    }
  }
}
