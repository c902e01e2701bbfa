import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../../graphql/context.js";
import type { AskedBefore } from "./asked-before.js";
import { JsonText, leaveJsonAsText } from "./json-text.js";

/** Answers what was asked before, word for word, ahead of the route; and keeps in mind what the route answers. */
export function answerAgain(
  scope: FastifyInstance,
  askedBefore: AskedBefore,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Context,
): void {
  const parse = leaveJsonAsText(scope);
  const askedFirst = new WeakMap<FastifyRequest, string>();
  scope.addHook("preHandler", async (request, reply) => {
    const { body, headers } = request;
    if (!(body instanceof JsonText)) return;
    // What is accepted decides the type of the answer.
    const words = `${headers.accept ?? ""}\n${body.text}`;
    const answer = await askedBefore.answer(words, contextOf(request, reply));
    if (answer !== null)
      return reply.type(answer.contentType).send(answer.text);
    request.body = await parse(request, body);
    askedFirst.set(request, words);
  });
  scope.addHook("onSend", (request, reply, _, done) => {
    const words = askedFirst.get(request);
    if (words !== undefined && reply.statusCode === 200)
      askedBefore.remember(
        words,
        contextOf(request, reply),
        String(reply.getHeader("content-type")),
      );
    done();
  });
}
