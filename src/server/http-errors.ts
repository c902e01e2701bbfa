import type {
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
} from "fastify";
import { DomainError, type ErrorCode } from "../domain/errors.js";
import { extensionsOf } from "./errors.js";

/** What a request that never becomes an operation is told, in the shape of every other error. */
const REFUSALS: Readonly<Record<number, readonly [string, string]>> = {
  413: [
    "PAYLOAD_TOO_LARGE",
    "The body of the request is too large. Split the operation.",
  ],
  415: [
    "UNSUPPORTED_MEDIA_TYPE",
    "Send the operation as JSON, with the header content-type: application/json.",
  ],
};

/** The statuses of refusals of the product; others are faults here. */
const STATUSES: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_ARGUMENT: 400,
  NOT_FOUND: 404,
  CANCELLED: 499,
  STORE_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 503,
};

/** Answers what goes wrong before GraphQL is reached as GraphQL's own errors are answered. */
export function answerHttpErrors(app: FastifyInstance): void {
  app.setErrorHandler(answerHttpError);
  app.setNotFoundHandler((_, reply) =>
    refuse(
      reply,
      404,
      "NOT_FOUND",
      "Nothing is here. GraphQL is answered at /graphql, a view of a body at /view/icb:QWO.json, and the explorer is at /.",
    ),
  );
}

export function answerHttpError(
  error: FastifyError | DomainError,
  { log }: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof DomainError)
    return send(reply, STATUSES[error.code] ?? 500, {
      message: error.message,
      extensions: extensionsOf(error),
    });
  const status = error.statusCode ?? 500;
  if (status < 500) {
    const [code, message] = REFUSALS[status] ?? ["BAD_REQUEST", error.message];
    return refuse(reply, status, code, message);
  }
  log.error({ err: error }, "A request could not be answered");
  return refuse(
    reply,
    500,
    "INTERNAL_SERVER_ERROR",
    "Something went wrong here, and was logged. Try again later.",
  );
}

export function refuse(
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
): FastifyReply {
  return send(reply, status, { message, extensions: { code } });
}

interface Answered {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

function send(
  reply: FastifyReply,
  status: number,
  error: Answered,
): FastifyReply {
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send(JSON.stringify({ errors: [error] }));
}
