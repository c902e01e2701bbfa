import type { Query } from "../query.js";
import { listOf } from "../records/columns.js";
import { ORGANISATION } from "../records/organisation.js";
import { RELEASE } from "./fragments.js";

/** Each code with each body that carries it, in id order. */
export function byCode(codes: readonly string[]): Query {
  const text = `\
${RELEASE}
OPTIONAL CALL (release) {
  UNWIND $codes AS code
  MATCH (:Code {release: release, code: code})<-[:CARRIES]-(body:Organisation)
  RETURN code, ${listOf(ORGANISATION, "body")} AS record
  ORDER BY body.id
}
RETURN release, code, record`;
  const upper = codes.map((code) => code.toUpperCase());
  return { text, parameters: { codes: [...new Set(upper)] } };
}
