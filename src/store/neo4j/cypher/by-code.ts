import type { Query } from "../query.js";
import { RELEASE } from "./fragments.js";

/** Each code with the bodies that carry it, in id order. */
export function byCode(codes: readonly string[]): Query {
  const text = `\
${RELEASE}
CALL (release) {
  UNWIND $codes AS code
  MATCH (:Code {release: release, code: code})<-[:CARRIES]-(body:Organisation)
  WITH code, body ORDER BY body.id
  WITH code, collect(body.json) AS records
  RETURN collect([code, records]) AS carried
}
RETURN release, carried`;
  const upper = codes.map((code) => code.toUpperCase());
  return { text, parameters: { codes: [...new Set(upper)] } };
}
