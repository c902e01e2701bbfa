import type { FormattedExecutionResult } from "graphql";

const texts = new WeakMap<object, string>();

/** Stands for data that is written already. */
export function answerWritten(text: string): Record<string, unknown> {
  const data = {};
  texts.set(data, text);
  return data;
}

/** An answer of which nothing is to be said but its data, as JSON. It ends with a line break, as Apollo's own do. */
export function answerOf(data: string): string {
  return `{"data":${data}}\n`;
}

/** An answer as JSON. */
export function stringifyAnswer(answer: FormattedExecutionResult): string {
  const { data } = answer;
  const written = data == null ? undefined : texts.get(data);
  return written === undefined
    ? `${JSON.stringify(answer)}\n`
    : answerOf(written);
}
