import { inject } from "vitest";
import { z } from "zod";

const VIEW = `query ($root: ID!, $asOf: Date!, $families: [RelationshipFamily!], $expand: [ID!]! = []) {
  relationshipView(root: $root, asOf: $asOf, families: $families, expand: $expand) {
    nodes { organisation { id } }
    edges { family from { id } to { id } }
  }
}`;

const End = z.object({ id: z.string() });
const Answer = z.object({
  data: z.object({
    relationshipView: z.object({
      nodes: z.array(z.object({ organisation: End })),
      edges: z.array(z.object({ family: z.string(), from: End, to: End })),
    }),
  }),
});

interface Narrowed {
  readonly families?: readonly string[];
  readonly expand?: readonly string[];
}

export interface View {
  /** Of each family, how many lines are to be drawn: relationships of one family from one body to another are one line. */
  readonly linesOf: ReadonlyMap<string, number>;
  readonly relationships: number;
  /** For each body of the view, how many lines end at it. */
  readonly linesAt: ReadonlyMap<string, number>;
}

/** A view as the API itself answers it, to hold the picture to. */
export async function viewOf(
  root: string,
  asOf: string,
  narrowed: Narrowed = {},
): Promise<View> {
  const response = await fetch(new URL("/graphql", inject("explorerUrl")), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: VIEW,
      variables: { root, asOf, ...narrowed },
    }),
  });
  const { data } = Answer.parse(await response.json());
  const { nodes, edges } = data.relationshipView;
  const lines = [
    ...new Set(
      edges.map(({ family, from, to }) => `${family} ${from.id} ${to.id}`),
    ),
  ].map((line) => line.split(" "));
  return {
    relationships: edges.length,
    linesOf: counted(lines.map(([family = ""]) => family)),
    linesAt: new Map(
      nodes
        .map(({ organisation: { id } }): [string, number] => [
          id,
          lines.filter(([, ...ends]) => ends.includes(id)).length,
        ])
        .sort(),
    ),
  };
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
