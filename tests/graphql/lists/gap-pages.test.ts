import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  graphOf,
  organisation,
  relationship,
} from "../../generators/records.js";
import { askFor, askWithErrors, storeOf } from "../ask.js";
import { pageOf, WithId } from "../shapes.js";

/** More than is looked at in one turn: a council pays 120 charities, of which every third answers to it. */
const CHARITIES = Array.from({ length: 120 }, (_, at) =>
  String(at).padStart(3, "0"),
);
const store = await storeOf(
  graphOf({
    organisations: [
      organisation("COUNCIL", "council:C"),
      ...CHARITIES.map((name) => organisation("PARTNER", `partner:${name}`)),
    ],
    relationships: CHARITIES.flatMap((name, at) => [
      relationship("PAYS", `pays:${name}`, "council:C", `partner:${name}`),
      ...(at % 3 === 0
        ? [
            relationship(
              "ACCOUNTABLE_TO",
              `answers:${name}`,
              `partner:${name}`,
              "council:C",
            ),
          ]
        : []),
    ]),
  }),
);
const GAPS = CHARITIES.filter((_, at) => at % 3 !== 0).map(
  (name) => `pays:${name}`,
);

const Page = z.object({
  accountabilityGaps: pageOf(z.object({ funding: WithId })),
});

async function page(first: number, after: string | null, total: string) {
  const { accountabilityGaps } = await askFor(
    Page,
    store,
    `query ($first: Int!, $after: String) { accountabilityGaps(first: $first, after: $after) {
      ${total} nodes { funding { id } } pageInfo { hasNextPage endCursor } } }`,
    { first, after },
  );
  return accountabilityGaps;
}

describe("pages of gaps", () => {
  it.each(["", "totalCount"])(
    "follow each other to the last of 80, each once: %s",
    async (total) => {
      const read: string[] = [];
      let after: string | null = null;
      do {
        const { nodes, pageInfo, totalCount } = await page(27, after, total);
        expect(totalCount).toBe(total === "" ? undefined : 80);
        read.push(...nodes.map(({ funding }) => funding.id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(read).toEqual(GAPS);
    },
  );

  it.each(["", "totalCount"])(
    "say whether there are more, also where nothing is shown: %s",
    async (total) => {
      expect((await page(0, null, total)).pageInfo.hasNextPage).toBe(true);
      expect((await page(79, null, total)).pageInfo.hasNextPage).toBe(true);
      expect((await page(80, null, total)).pageInfo.hasNextPage).toBe(false);
    },
  );

  it.each(["", "totalCount"])(
    "refuse a cursor of another list: %s",
    async (total) => {
      const { errors } = await askWithErrors(
        store,
        `{ accountabilityGaps(after: "elsewhere") { ${total} nodes { nature } } }`,
      );
      expect(errors.map(({ originalError }) => originalError)).toMatchObject([
        { code: "BAD_CURSOR" },
      ]);
    },
  );

  it("are refused where a store cannot look at all that lies around: a line left out would be taken for none", async () => {
    const narrow = store.reader();
    narrow.neighbourhood = async (...asked) => ({
      ...(await store.neighbourhood(...asked)),
      truncated: true,
    });
    const { errors } = await askWithErrors(
      narrow,
      `{ accountabilityGaps { nodes { nature } } }`,
    );
    expect(errors.map(({ originalError }) => originalError)).toMatchObject([
      { code: "BAD_ARGUMENT", at: "maxHops" },
    ]);
  });
});
