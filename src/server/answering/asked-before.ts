import { LRUCache } from "lru-cache";
import type { Awaitable } from "../../at-hand.js";
import type { CompiledOperation } from "../../execution/operation.js";
import type { Arguments } from "../../execution/run.js";
import type { Context } from "../../graphql/context.js";
import { dependsOnTheMoment } from "./depends-on-the-moment.js";
import type { Answer, KeptAnswers } from "./kept-answers.js";
import { answerOf } from "./written-answers.js";

/** Characters of requests that are known, all together; what was not asked for longest goes first. */
const LARGEST = 4 * 1024 * 1024;

/** What a request asks for. Its text was parsed, validated and held to the limits: nothing else decides these. */
export interface Asked {
  readonly operation: CompiledOperation;
  readonly variables: Arguments;
}

interface Known extends Asked {
  /** Those of the answer. */
  readonly headers: Answer["headers"];
  /** Whether the same data on the same day give the same answer. */
  readonly lasts: boolean;
}

/** Requests asked before, word for word, headers that decide the answer included: what was found out about each is not found out again. */
export class AskedBefore {
  readonly #known = new LRUCache<string, Known>({
    maxSize: LARGEST,
    sizeCalculation: (_, request) => request.length,
  });
  /** Apollo copies contexts: what is in them stays the same. */
  readonly #found = new WeakMap<Context["loaders"], Asked>();
  readonly #kept: KeptAnswers;

  constructor(kept: KeptAnswers) {
    this.#kept = kept;
  }

  /** While a request is answered: what it asks for, where that could be answered without an error. */
  found({ loaders }: Context, asked: Asked): void {
    this.#found.set(loaders, asked);
  }

  /** When a request was answered: it is known from then on, where it was found what it asks for, and its answer is kept. */
  remember(
    request: string,
    context: Context,
    answer: Answer,
  ): Awaitable<unknown> {
    const asked = this.#found.get(context.loaders);
    if (asked === undefined) return undefined;
    const known = this.#known.get(request) ?? {
      ...asked,
      headers: answer.headers,
      lasts: !dependsOnTheMoment(asked.operation.document),
    };
    this.#known.set(request, known);
    return known.lasts ? this.#kept.keep(known, context, answer) : undefined;
  }

  /** The answer to a request asked before while the data and the day were these; null where there is none. */
  kept(request: string, context: Context): Awaitable<Answer | null> {
    const known = this.#known.get(request);
    return known === undefined ? null : this.#kept.get(known, context);
  }

  /** The answer to a request asked before, worked out anew; null for another, and where the answer holds an error. */
  async anew(request: string, context: Context): Promise<Answer | null> {
    const known = this.#known.get(request);
    if (known === undefined) return null;
    const { headers, operation, variables } = known;
    const data = await operation.answer(context, variables);
    if (data === null) return null;
    this.found(context, known);
    return { headers, text: answerOf(data) };
  }
}
