import { parse, print, stripIgnoredCharacters } from "graphql";
import { describe, expect, it } from "vitest";
import {
  MoneyDocument,
  TraceDocument,
  ViewDocument,
} from "../../../client/index.js";
import { graphiqlAddress } from "../../../web/src/share/graphiql-address.js";
import { queriesOf, toItem } from "../../../web/src/share/queries.js";

/** Node refuses a request whose head is longer; what else a browser sends is a tenth of it. */
const NODE_LIMIT = 16_384;

/** What GraphiQL is opened with. */
function opened(address: string | null) {
  const { searchParams } = new URL(address ?? "", "http://localhost");
  const read: unknown = JSON.parse(searchParams.get("variables") ?? "null");
  return { query: searchParams.get("query") ?? "", variables: read };
}

describe("the query behind the page", () => {
  it.each([
    ["The picture", ViewDocument],
    ["Money", MoneyDocument],
    ["Lines of answering", TraceDocument],
  ])(
    "of %s opens as the very operation with its fragments",
    (title, document) => {
      const variables = { root: "icb:QWO", families: ["FUNDING"] };
      const [query] = queriesOf([{ document, variables }]);
      expect(query?.title).toBe(title);
      const { query: text, ...rest } = opened(query?.address ?? null);
      expect(rest.variables).toEqual(variables);
      expect(stripIgnoredCharacters(text)).toBe(
        stripIgnoredCharacters(print(document)),
      );
      expect(() => parse(text)).not.toThrow();
    },
  );

  it("is told apart where one is asked twice, and is not what is being typed", () => {
    const twice = [1, 2].map((depth) => ({
      document: ViewDocument,
      variables: { root: "icb:QWO", depth },
    }));
    const typing = { document: "query Find { a }", variables: {} };
    const titles = queriesOf([...twice, typing]).map(({ title }) => title);
    expect(titles).toEqual(["The picture (1 of 2)", "The picture (2 of 2)"]);
  });

  it("by a name this page does not know is named in words", () => {
    const asked = { document: "query PanelOfFacts { a }", variables: {} };
    expect(queriesOf([asked])[0]?.title).toBe("Panel of facts");
  });
});

describe("an address of GraphiQL", () => {
  const fields = (count: number) =>
    `query Long {\n${"    someFieldOfThisLength\n".repeat(count)}}`;

  it("has the text as it is where that fits", () => {
    expect(opened(graphiqlAddress(fields(3), {})).query).toBe(fields(3));
  });

  it("has it on one line where it would be too long, and means the same", () => {
    const text = fields(290);
    const address = graphiqlAddress(text, {});
    const { query } = opened(address);
    expect(query).not.toContain("\n");
    expect(stripIgnoredCharacters(query)).toBe(stripIgnoredCharacters(text));
    expect(address?.length).toBeLessThan(NODE_LIMIT / 2);
  });

  it("is none where it would be too long even so: the query is copied instead", () => {
    expect(graphiqlAddress(fields(500), {})).toBeNull();
    const copied: string[] = [];
    const item = toItem(
      { title: "Long", text: "{ a }", address: null },
      (text) => copied.push(text),
    );
    item.onChoose?.();
    expect(copied).toEqual(["{ a }"]);
  });
});
