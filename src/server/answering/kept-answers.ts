import { LRUCache } from "lru-cache";
import { whenKnown, type Awaitable } from "../../at-hand.js";
import type { Context } from "../../graphql/context.js";
import type { Day } from "../../domain/time.js";

/** Characters of answers that are kept unless it is said otherwise. */
export const DEFAULT_KEPT = 32 * 1024 * 1024;

/** An answer as it is sent. */
export interface Answer {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What decides an answer beside the request. */
interface Moment {
  readonly version: string;
  readonly today: Day;
}

interface Kept extends Moment {
  readonly answer: Answer;
}

/** Whole answers, for as long as the data and the day are the same. What was not asked for longest goes first. */
export class KeptAnswers {
  readonly #answers: LRUCache<object, Kept> | null;

  /** @param most Characters of answers, all together; 0 keeps none. */
  constructor(most: number) {
    this.#answers =
      most === 0
        ? null
        : new LRUCache({
            maxSize: most,
            sizeCalculation: ({ answer }) => answer.text.length,
          });
  }

  /** The answer kept for a request; null where there is none of the same data and day. */
  get(request: object, context: Context): Awaitable<Answer | null> {
    const kept = this.#answers?.get(request);
    if (kept === undefined) return null;
    return whenKnown(momentOf(context), (now) =>
      now?.version === kept.version && now.today === kept.today
        ? kept.answer
        : null,
    );
  }

  /** Keeps the answer that was given in a context. */
  keep(request: object, context: Context, answer: Answer): Awaitable<void> {
    if (this.#answers === null) return;
    return whenKnown(momentOf(context), (moment) => {
      if (moment !== null) this.#answers?.set(request, { ...moment, answer });
    });
  }
}

/** Null where the store cannot say what data it holds. */
function momentOf({ loaders, today }: Context): Awaitable<Moment | null> {
  const of = ({ version }: { readonly version: string }): Moment => ({
    version,
    today,
  });
  const dataset = loaders.dataset();
  return dataset instanceof Promise
    ? dataset.then(of, () => null)
    : of(dataset);
}
