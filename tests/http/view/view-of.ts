import { expect } from "vitest";
import type { Graph } from "../../../src/domain/model.js";
import { storeOf } from "../../graphql/ask.js";
import { running } from "../running.js";
import { ODDLY_NAMED } from "./oddly-named.js";

/** The views of the oddly named, over HTTP. */
export function oddViews() {
  return viewsOf(ODDLY_NAMED);
}

/** The views of a graph, over HTTP. */
export async function viewsOf(graph: Graph) {
  const { at } = await running({ store: await storeOf(graph) });
  const view = (file: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(at(`/view/${file}`), { headers });
  /** The text of a view, which must be there. */
  const textOf = async (file: string) => {
    const response = await view(file);
    const text = await response.text();
    expect([response.status, text.slice(0, 300)]).toEqual([
      200,
      expect.anything(),
    ]);
    return text;
  };
  return { at, view, textOf };
}
