/** placegraph where it has answered the like before, as in a process that serves, or with nothing remembered. */
export type Ours = "engine" | "anew";

export const WHOSE: Readonly<Record<Ours, string>> = {
  engine: "operations on Neo4j",
  anew: "operations on Neo4j, nothing remembered",
};
