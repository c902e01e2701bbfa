import type { FastifyInstance, FastifyRequest } from "fastify";

/** A body of JSON that was not read yet: where the text was asked before it need not be. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Leaves bodies of JSON as text, and returns what reads one, with the errors of Fastify's own reader. */
export function leaveJsonAsText(
  scope: FastifyInstance,
): (request: FastifyRequest, body: JsonText) => Promise<unknown> {
  const parse = scope.getDefaultJsonParser("error", "error");
  scope.removeContentTypeParser("application/json");
  scope.addContentTypeParser<string>(
    "application/json",
    { parseAs: "string" },
    (_, text, done) => {
      done(null, new JsonText(text));
    },
  );
  return (request, { text }) =>
    new Promise((resolve, reject) => {
      parse.call(scope, request, text, (error, parsed) => {
        if (error === null) resolve(parsed);
        else reject(error);
      });
    });
}
