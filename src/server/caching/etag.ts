import { createHash } from "node:crypto";

/** Anyone may keep it, and asks each time whether it still holds: that costs a 304, and data may be loaded at any time. */
export const ASK_EACH_TIME = "public, max-age=0, must-revalidate";

/**
 * A validator made of all that decides an answer. Weak: the same answer may be sent compressed or not, and is then other bytes.
 */
export function etagOf(deciding: readonly unknown[]): string {
  const hash = createHash("sha256").update(JSON.stringify(deciding));
  return `W/"${hash.digest("base64url")}"`;
}

/**
 * Whether an If-None-Match names the tag. `*` does not match: it asks whether there is an answer at all, which is known
 * only once there is.
 */
export function isNamedBy(etag: string, ifNoneMatch: string | undefined) {
  const named = (ifNoneMatch ?? "").split(",").map((tag) => opaque(tag.trim()));
  return named.includes(opaque(etag));
}

/** Compression on the way may make a weak tag of a strong one: only what is between the quotes counts. */
function opaque(tag: string): string {
  return tag.replace(/^W\//, "");
}
