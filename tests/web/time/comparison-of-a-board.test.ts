import {
  ChangeCountsDocument,
  ChangesDocument,
  type ChangeCountsQuery,
} from "placegraph/client";
import { stringifyDocument } from "urql";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ask, askFor } from "../../graphql/ask.js";
import { openEngland } from "../../operations/england.js";
import { countsIn, GROUPS } from "../../../web/src/time/change-groups.js";

const days = { about: "icb:QHG", from: "2026-03-31", to: "2026-04-01" };

const Page = z.object({
  changes: z.object({ nodes: z.array(z.object({ reading: z.string() })) }),
});

/** What the panel shows of a board that was merged on 1 April 2026. */
describe("what changed about Bedfordshire's board on 1 April 2026", () => {
  it("is that it ended with what bound it, and was succeeded", async () => {
    const counts = z.custom<ChangeCountsQuery>();
    const { changes } = await askFor(
      counts,
      await openEngland(),
      stringifyDocument(ChangeCountsDocument),
      days,
    );
    expect(
      GROUPS.slice(0, 3).map((group) => countsIn(group, changes.counts)),
    ).toEqual(["1 relationship", "1 body, 85 relationships", null]);
  });

  it("is read in the API's own sentences, those asked for only", async () => {
    const { changes } = Page.parse(
      await ask(await openEngland(), stringifyDocument(ChangesDocument), {
        ...days,
        changeKinds: GROUPS[0]?.kinds,
      }),
    );
    expect(changes.nodes.map(({ reading }) => reading)).toEqual([
      "Began on 1 April 2026: NHS Bedfordshire, Luton and Milton Keynes Integrated Care Board is succeeded by NHS Central East Integrated Care Board (National Health Service Act 2006 s.14Z25).",
    ]);
  });
});
