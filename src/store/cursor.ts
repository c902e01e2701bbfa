import { DomainError } from "../domain/errors.js";

/** Where a list stands: the order it is in, and the sort key and id of the last item handed out. */
export interface Position {
  readonly key: string | number | null;
  readonly id: string;
}

/** Opaque to callers and the same on every engine: a position, not an offset, so that pages stay put when rows are added. */
export function encodeCursor(order: string, position: Position): string {
  return Buffer.from(
    JSON.stringify([order, position.key, position.id]),
  ).toString("base64url");
}

/** @throws DomainError BAD_CURSOR when the text is not a cursor of a list in this order. */
export function decodeCursor(order: string, cursor: string): Position {
  const parts = parse(cursor);
  if (
    !Array.isArray(parts) ||
    parts.length !== 3 ||
    parts[0] !== order ||
    !isKey(parts[1]) ||
    typeof parts[2] !== "string"
  )
    throw new DomainError(
      "BAD_CURSOR",
      "This cursor was not handed out by this list. Pass `endCursor` of the page before, with the same arguments, or leave `after` out to start again.",
      "after",
    );
  return { key: parts[1], id: parts[2] };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}

function isKey(value: unknown): value is Position["key"] {
  return (
    value === null || typeof value === "string" || typeof value === "number"
  );
}
