import type { Answer, Contender } from "./contender.js";
import type { Work } from "./questions.js";

/** How one work is done about one body. */
export interface Way {
  readonly ask: (body: string) => unknown;
  readonly answer: (body: string) => Answer;
}

/** What is found is put in the words in which answers are compared aside, unmeasured. */
export function way<T>(
  ask: (body: string) => T,
  tell: (found: T) => Answer,
): Way {
  return { ask, answer: (body) => tell(ask(body)) };
}

const LEAST = 0.1;

export function inThisProcess(
  name: string,
  ways: Readonly<Partial<Record<Work, Way>>>,
  bodies: readonly string[],
): Contender {
  const wayOf = (work: Work): Way => {
    const found = ways[work];
    if (found === undefined) throw new Error(`${name} does no ${work}.`);
    return found;
  };
  return {
    name,
    does: (work) => work in ways,
    answers: (work) => Promise.resolve(bodies.map(wayOf(work).answer)),
    times(work) {
      const { ask } = wayOf(work);
      return Promise.resolve(bodies.map((body) => timeOf(() => ask(body))));
    },
    close: () => Promise.resolve(),
  };
}

/** What was found last: were nothing done with it, it might not be looked for. */
let found: unknown;

function timeOf(ask: () => unknown): number {
  for (let asked = 1; ; asked *= 2) {
    const start = performance.now();
    for (let time = 0; time < asked; time++) found = ask();
    const took = performance.now() - start;
    if (took >= LEAST) return found === undefined ? NaN : took / asked;
  }
}
