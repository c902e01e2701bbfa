import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isOnItsWay } from "../../at-hand.js";
import type { Context } from "../../graphql/context.js";
import { isNamedBy } from "../caching/etag.js";
import type { AskedBefore } from "./asked-before.js";
import { JsonText, leaveJsonAsText } from "./json-text.js";
import type { Answer } from "./kept-answers.js";

declare module "fastify" {
  interface FastifyRequest {
    /** What is asked, word for word, until an answer that was kept is found. */
    asked: string | null;
  }
}

/** The headers that say what may be done with an answer. */
const SAYING = ["content-type", "cache-control", "etag"];

/** The headers without one of which a GET is refused. */
const LETTING = [
  "content-type",
  "x-apollo-operation-name",
  "apollo-require-preflight",
];

/** Answers what was asked before, word for word, ahead of the route; and keeps in mind what is answered. */
export function answerAgain(
  scope: FastifyInstance,
  askedBefore: AskedBefore,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Context,
): void {
  const parse = leaveJsonAsText(scope);
  scope.decorateRequest("asked", null);

  /** Whether it was answered; else it goes on to the route. */
  const answered = async (
    asked: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<boolean> => {
    const { body } = request;
    if (!(body instanceof JsonText)) return false;
    const answer = await askedBefore.anew(asked, contextOf(request, reply));
    if (answer === null) request.body = await parse(request, body);
    else send(answer, request, reply);
    return answer !== null;
  };

  scope.addHook("preHandler", (request, reply, done) => {
    const asked = wordsOf(request);
    if (asked === null) {
      done();
      return;
    }
    const goOn = (answer: Answer | null): void => {
      if (answer !== null) {
        send(answer, request, reply);
        return;
      }
      request.asked = asked;
      answered(asked, request, reply).then((isAnswered) => {
        if (!isAnswered) done();
      }, done);
    };
    const kept = askedBefore.kept(asked, contextOf(request, reply));
    if (isOnItsWay(kept)) kept.then(goOn, done);
    else goOn(kept);
  });

  scope.addHook("onSend", (request, reply, payload, done) => {
    const { asked } = request;
    const isAnswer = reply.statusCode === 200 && typeof payload === "string";
    if (asked === null || !isAnswer) {
      done();
      return;
    }
    const answer = { text: payload, headers: saying(reply) };
    const kept = askedBefore.remember(asked, contextOf(request, reply), answer);
    if (isOnItsWay(kept)) kept.then(() => done(), done);
    else done();
  });
}

/** All that decides an answer beside data and day: what is asked, what type is accepted, and what lets a GET be answered at all. */
function wordsOf({
  body,
  method,
  url,
  headers,
}: FastifyRequest): string | null {
  const { accept = "" } = headers;
  if (body instanceof JsonText) return `POST ${accept}\n${body.text}`;
  if (method !== "GET") return null;
  const letting = LETTING.map((name) => headers[name] ?? "");
  return `GET ${[accept, ...letting, url].join("\n")}`;
}

function saying(reply: FastifyReply): Answer["headers"] {
  const headers: Record<string, string> = {};
  for (const name of SAYING) {
    const value = reply.getHeader(name);
    if (value !== undefined) headers[name] = String(value);
  }
  return headers;
}

/** To a caller who has it, that it is as before. */
function send(
  { text, headers }: Answer,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { etag } = headers;
  reply.headers(headers);
  if (etag !== undefined && isNamedBy(etag, request.headers["if-none-match"]))
    reply.code(304);
  reply.send(text);
}
