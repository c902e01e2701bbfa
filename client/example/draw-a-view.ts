import { Client, fetchExchange } from "@urql/core";
import { ViewDocument, type ViewQueryVariables } from "placegraph/client";
import { arrangeInRows, pictureOf, svgOf } from "placegraph/picture";

/**
 * The picture of a body and its neighbours as an SVG text, with what it leaves out told below it.
 * @param server where placegraph answers: http://127.0.0.1:4000
 * @throws Error in the server's words: an id of nobody, a day that is none
 */
export async function drawView(
  server: string,
  asked: ViewQueryVariables,
): Promise<string> {
  const client = new Client({
    url: new URL("/graphql", server).href,
    preferGetMethod: true,
    fetchOptions: { headers: { "apollo-require-preflight": "true" } },
    exchanges: [fetchExchange],
  });
  const { data, error } = await client.query(ViewDocument, asked);
  if (error !== undefined) throw error;
  if (data === undefined) throw new Error("Nothing was answered.");

  const { relationshipView: view } = data;
  return svgOf(arrangeInRows(pictureOf(view), { width: 1200 }), {
    title: view.root.nameOnDay,
    description: `${view.root.nameOnDay} and the bodies joined to it.`,
    caption: `On ${view.asOf}. ${view.truncation?.reading ?? ""}`,
  });
}
