import { LRUCache } from "lru-cache";
import type { CompiledOperation } from "../../execution/operation.js";
import type { Arguments } from "../../execution/run.js";
import type { Context } from "../../graphql/context.js";
import { dependsOnTheMoment } from "./depends-on-the-moment.js";
import type { KeptAnswers } from "./kept-answers.js";
import { answerOf } from "./written-answers.js";

/** Characters of requests that are known, all together; what was not asked for longest goes first. */
const LARGEST = 4 * 1024 * 1024;

/** What a request asks for. Its text was parsed, validated and held to the limits: nothing else decides these. */
export interface Asked {
  readonly operation: CompiledOperation;
  readonly variables: Arguments;
}

interface Known extends Asked {
  readonly contentType: string;
  /** Whether the same data on the same day give the same answer. */
  readonly lasts: boolean;
}

interface Answer {
  readonly contentType: string;
  readonly text: string;
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

  /** While a request is answered the long way: what it asks for. */
  found({ loaders }: Context, asked: Asked): void {
    this.#found.set(loaders, asked);
  }

  /** When a request was answered the long way: it is known from then on, where it was found what it asks for. */
  remember(request: string, { loaders }: Context, contentType: string): void {
    const asked = this.#found.get(loaders);
    if (asked === undefined) return;
    const lasts = !dependsOnTheMoment(asked.operation.document);
    this.#known.set(request, { ...asked, contentType, lasts });
  }

  /** The answer to a request asked before; null for another, and where the answer holds an error. */
  async answer(request: string, context: Context): Promise<Answer | null> {
    const known = this.#known.get(request);
    if (known === undefined) return null;
    const { contentType, lasts, operation, variables } = known;
    const work = async (): Promise<string | null> => {
      const data = await operation.answer(context, variables);
      return data === null ? null : answerOf(data);
    };
    const text = lasts
      ? await this.#kept.get(request, context, work)
      : await work();
    return text === null ? null : { contentType, text };
  }
}
