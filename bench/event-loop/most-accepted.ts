import { DEFAULT_LIMITS } from "../../src/server/limits.js";

export interface Accepted {
  readonly name: string;
  /** How often the root stands in the operation. */
  readonly count: number;
  readonly query: string;
}

/**
 * The operation in which a root stands as often as is accepted. One that is refused is refused before anything is read, so the most is
 * asked first.
 * @throws Error where even one is refused.
 */
export async function mostAccepted(
  url: string,
  name: string,
  root: string,
): Promise<Accepted> {
  let refusal = "";
  for (let count = DEFAULT_LIMITS.aliases; count > 0; count--) {
    const query = times(count, root);
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    refusal = await answer.text();
    if (answer.ok && !refusal.includes('"errors"'))
      return { name, count, query };
  }
  throw new Error(`${name} is not accepted: ${refusal.slice(0, 500)}`);
}

function times(count: number, root: string): string {
  const roots = Array.from({ length: count }, (_, at) => `r${at}: ${root}`);
  return `{ ${roots.join(" ")} }`;
}
