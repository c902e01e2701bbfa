import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";

/** What is wrong with a request that cannot be read far enough to be routed. */
const REFUSALS: Readonly<Record<string, readonly [number, string, string]>> = {
  HPE_HEADER_OVERFLOW: [
    431,
    "HEADERS_TOO_LARGE",
    "The address and the headers are over 16 KB. Send the operation by POST, or by its hash.",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    "REQUEST_TIMEOUT",
    "The request did not arrive in time.",
  ],
};
const OTHER = [400, "BAD_REQUEST", "This is no HTTP request."] as const;

/** Answers them as every other error is answered, by hand: there is no reply to send by. */
export function answerConnectionError(
  error: Error & { readonly code: string },
  socket: Socket,
): void {
  const [status, code, message] = REFUSALS[error.code] ?? OTHER;
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  if (socket.writable && error.code !== "ECONNRESET")
    socket.write(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
        "content-type: application/json; charset=utf-8",
        `content-length: ${Buffer.byteLength(body)}`,
        "connection: close",
        "",
        body,
      ].join("\r\n"),
    );
  socket.destroy();
}
