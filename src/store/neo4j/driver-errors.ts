import neo4j, { Neo4jError } from "neo4j-driver";
import { DomainError, type ErrorCode } from "../../domain/errors.js";

const NO_ANSWER =
  "The database does not answer. Check that it runs, and that NEO4J_URI is its address.";
const WRONG_PASSWORD =
  "The database refuses the user or the password. Check NEO4J_USER and NEO4J_PASSWORD.";
const WRONG_DATABASE =
  "The server has no database of that name. Check NEO4J_DATABASE.";

/** What each of the driver's errors tells a caller, by how its code begins; the first that fits. Any other is a fault here. */
const ANSWERS: readonly (readonly [string, ErrorCode, string])[] = [
  [neo4j.error.SERVICE_UNAVAILABLE, "STORE_UNAVAILABLE", NO_ANSWER],
  [neo4j.error.SESSION_EXPIRED, "STORE_UNAVAILABLE", NO_ANSWER],
  [
    "Neo.ClientError.Security.AuthenticationRateLimit",
    "STORE_UNAVAILABLE",
    `${WRONG_PASSWORD} After too many tries it refuses even the right ones for some seconds.`,
  ],
  [
    "Neo.ClientError.Security.CredentialsExpired",
    "STORE_UNAVAILABLE",
    "The database wants the user's first password changed before it answers. Change it, then set NEO4J_PASSWORD.",
  ],
  [
    "Neo.ClientError.Security.Forbidden",
    "STORE_UNAVAILABLE",
    "The database does not allow the user this. Check the rights of NEO4J_USER.",
  ],
  ["Neo.ClientError.Security.", "STORE_UNAVAILABLE", WRONG_PASSWORD],
  [
    "Neo.ClientError.Database.DatabaseNotFound",
    "STORE_UNAVAILABLE",
    WRONG_DATABASE,
  ],
  [
    "Neo.ClientError.Transaction.TransactionTimedOut",
    "DEADLINE_EXCEEDED",
    "The database took longer than it allows. Ask for less.",
  ],
  [
    "Neo.TransientError.",
    "STORE_UNAVAILABLE",
    "The database cannot answer just now. Try again shortly.",
  ],
];

/** These are told by the driver's words alone. */
const SPOKEN_ANSWERS: readonly (readonly [string, string])[] = [
  [
    "Server responded HTTP",
    "NEO4J_URI is the address of Neo4j's web pages. Give that of Bolt, most often port 7687.",
  ],
  [
    "certificate is not trusted",
    "The certificate of the database is not trusted here. Let NODE_EXTRA_CA_CERTS name who signed it, or begin NEO4J_URI with bolt+ssc or neo4j+ssc.",
  ],
];

/** What a caller is told of a failure, with the driver's own words as its cause, for the log. A fault of ours stays what it is. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (isSilence(error)) return refusal("STORE_UNAVAILABLE", NO_ANSWER, error);
  const { message, cause, code } = error;
  const said = `${message} ${cause?.message ?? ""}`;
  const spoken = SPOKEN_ANSWERS.find(([words]) => said.includes(words));
  if (spoken !== undefined)
    return refusal("STORE_UNAVAILABLE", spoken[1], error);
  const answer = ANSWERS.find(([start]) => code.startsWith(start));
  return answer === undefined ? error : refusal(answer[1], answer[2], error);
}

/** The connection was lost, or could not be made. */
export function isLoss(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    (error.code === neo4j.error.SERVICE_UNAVAILABLE ||
      error.code === neo4j.error.SESSION_EXPIRED)
  );
}

/** The other end takes what is sent, and says nothing. */
export function isSilence(error: unknown): boolean {
  return (
    error instanceof Silence ||
    (error instanceof Neo4jError &&
      error.message.startsWith("Connection acquisition timed out"))
  );
}

/** Thrown where the server does not even say that it stopped. */
export class Silence extends DomainError {
  constructor() {
    super("STORE_UNAVAILABLE", NO_ANSWER);
  }
}

export function noAnswer(cause: unknown): DomainError {
  return refusal("STORE_UNAVAILABLE", NO_ANSWER, cause);
}

export function callerGone(): DomainError {
  return new DomainError("CANCELLED", "The caller went away.");
}

export function tooLong(deadline: number): DomainError {
  return new DomainError(
    "DEADLINE_EXCEEDED",
    `The database did not finish within ${deadline / 1000} s. Ask for less: a smaller \`first\`, or fewer lists inside lists.`,
  );
}

export function allBusy(places: number): DomainError {
  return new DomainError(
    "STORE_UNAVAILABLE",
    `All ${places} connections to the database are busy. Try again shortly; where that is so often, raise NEO4J_POOL_SIZE.`,
  );
}

function refusal(
  code: ErrorCode,
  message: string,
  cause: unknown,
): DomainError {
  const error = new DomainError(code, message);
  error.cause = cause;
  return error;
}
