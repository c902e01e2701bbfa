import { LRUCache } from "lru-cache";
import type { Context } from "../../graphql/context.js";

/** Characters of answers that are kept unless it is said otherwise. */
export const DEFAULT_KEPT = 32 * 1024 * 1024;

/** Whole answers, for as long as the data and the day are the same. What was not asked for longest goes first. */
export class KeptAnswers {
  readonly #answers: LRUCache<string, string> | null;

  /** @param most Characters of answers and what they answer, all together; 0 keeps none. */
  constructor(most: number) {
    this.#answers =
      most === 0
        ? null
        : new LRUCache({
            maxSize: most,
            sizeCalculation: (answer, key) => answer.length + key.length,
          });
  }

  /** The answer kept for a request, else what the work gives, kept where it is an answer. */
  async get(
    request: string,
    context: Context,
    work: () => Promise<string | null>,
  ): Promise<string | null> {
    if (this.#answers === null) return work();
    const key = await keyOf(request, context);
    if (key === null) return work();
    const kept = this.#answers.get(key);
    if (kept !== undefined) return kept;
    const answer = await work();
    if (answer !== null) this.#answers.set(key, answer);
    return answer;
  }
}

/** All that decides an answer; null where the store cannot say what data it holds. */
async function keyOf(
  request: string,
  { loaders, today }: Context,
): Promise<string | null> {
  try {
    const { version } = await loaders.dataset();
    return `${version} ${today} ${request}`;
  } catch {
    return null;
  }
}
