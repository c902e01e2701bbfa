import { ask, storeOf } from "./ask.js";
import { TOWN } from "./town.js";

const store = await storeOf(TOWN);

/** What a body of the town answers for some fields of its type. */
export async function bodyOf(
  id: string,
  type: string,
  selection: string,
  asOf = "2024-05-01",
): Promise<unknown> {
  const query = `query ($id: ID!, $asOf: Date!) { organisation(id: $id, asOf: $asOf) { ... on ${type} { ${selection} } } }`;
  const { organisation } = answered(await ask(store, query, { id, asOf }));
  return organisation;
}

function answered(data: unknown): { organisation?: unknown } {
  return typeof data === "object" && data !== null ? data : {};
}
