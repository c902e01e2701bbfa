/**
 * The SHA-256 by which the server knows an operation of this package, in hexadecimal: send it as `extensions.persistedQuery.sha256Hash` in a GET,
 * and the text of the operation need not travel. Null for any other document.
 */
export function hashOf(document: object): string | null {
  const meta: unknown = Reflect.get(document, "__meta__");
  if (typeof meta !== "object" || meta === null) return null;
  const hash: unknown = Reflect.get(meta, "hash");
  return typeof hash === "string" ? hash.replace(/^sha256:/, "") : null;
}
