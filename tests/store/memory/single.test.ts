import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  someDirectedSlice,
  someFigureFilter,
  someIds,
  somePageSize,
  someRelationshipOrder,
} from "../../conformance/questions.js";
import { someGraph } from "../../generators/graph.js";
import { storeOf } from "../../graphql/ask.js";

describe("the reads of one record or body", () => {
  it("give what those of many give", async () => {
    await fc.assert(
      fc.asyncProperty(
        someGraph,
        someIds,
        someDirectedSlice,
        fc.tuple(somePageSize, someRelationshipOrder, fc.boolean()),
        someFigureFilter,
        async (graph, ids, slice, [first, orderBy, count], filter) => {
          const { atOnce } = (await storeOf(graph)).reader();
          if (atOnce === undefined) throw new Error("It holds no graph here.");
          const { single } = atOnce;
          const sources = graph.sources.map(({ id }) => id);
          const page = { first, after: null, orderBy, count };
          expect(ids.map(single.organisation)).toEqual(
            atOnce.organisations(ids),
          );
          expect([...sources, ...ids].map(single.source)).toEqual(
            atOnce.sources([...sources, ...ids]),
          );
          expect(ids.map(single.relationshipsOf(slice, page))).toEqual(
            atOnce.relationshipsOf(ids, slice, page),
          );
          expect(ids.map(single.figuresOf(filter))).toEqual(
            atOnce.figuresOf(ids, filter),
          );
        },
      ),
    );
  });
});
