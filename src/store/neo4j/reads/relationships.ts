import type { Relationship } from "../../../domain/model.js";
import { byId } from "../../../domain/text-order.js";
import type {
  Among,
  DirectedSlice,
  Page,
  PageRequest,
  RelationshipOrder,
  Slice,
} from "../../graph-store.js";
import { RELATIONSHIP_ORDERS } from "../../orders.js";
import { recordsById } from "../cypher/by-id.js";
import { findRelationships } from "../cypher/find-relationships.js";
import { relationshipsAmong } from "../cypher/relationships-among.js";
import { relationshipsOf } from "../cypher/relationships-of.js";
import { pageIn, wanted } from "../pages.js";
import { listsIn, NONE, recordsIn } from "../rows.js";
import { byTheirIds, forEachKey, type Asked } from "./asked.js";
import { relationshipReader } from "./law.js";
import { BY_ID, questionOfPage } from "./questions.js";

type Order = PageRequest<RelationshipOrder>;

export function lookUpRelationships(
  asked: Asked,
  ids: readonly string[],
): Promise<(Relationship | null)[]> {
  const { reading, memory } = asked;
  return memory.relationships.recall(reading, BY_ID, ids, async (missing) => {
    const answer = reading.ask(recordsById("Relationship", missing));
    return byTheirIds(answer, await relationshipReader(asked, answer));
  });
}

/** A page for each body, each remembered by itself. */
export async function listRelationshipsOf(
  asked: Asked,
  ids: readonly string[],
  slice: DirectedSlice,
  page: Order,
): Promise<Page<Relationship>[]> {
  const { reading, memory } = asked;
  const order = RELATIONSHIP_ORDERS[page.orderBy];
  const part = wanted(order, page);
  const pages = await memory.relationshipLists.recall(
    reading,
    questionOfPage(slice, page),
    ids,
    async (missing) => {
      const answer = reading.ask(relationshipsOf(missing, slice, part));
      const read = await relationshipReader(asked, answer);
      const { release, row } = await answer;
      const listed = listsIn(row["pages"]);
      return forEachKey(release, missing, (id) =>
        pageIn(listed.get(id) ?? NONE, order, page, read),
      );
    },
  );
  return pages.flatMap((each) => each ?? []);
}

export function listRelationships(
  asked: Asked,
  slice: Slice,
  page: Order,
): Promise<Page<Relationship>> {
  const { reading, memory } = asked;
  const order = RELATIONSHIP_ORDERS[page.orderBy];
  const query = findRelationships(slice, wanted(order, page));
  return memory.relationshipLists.recallOne(reading, query, async (answer) => {
    const read = await relationshipReader(asked, Promise.resolve(answer));
    return pageIn(answer.row, order, page, read);
  });
}

export function listRelationshipsAmong(
  asked: Asked,
  ids: readonly string[],
  slice: Slice,
  cap: number,
): Promise<Among> {
  const { reading, memory } = asked;
  const query = relationshipsAmong(ids, slice, cap);
  return memory.among.recallOne(reading, query, async (answer) => {
    const read = await relationshipReader(asked, Promise.resolve(answer));
    return {
      relationships: recordsIn(answer.row, read).sort(byId),
      total: Number(answer.row["total"]),
    };
  });
}
