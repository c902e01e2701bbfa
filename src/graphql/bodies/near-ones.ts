import { codesNear, likeliestCodes } from "../../domain/near/codes.js";
import { idsNear, likeliestIds } from "../../domain/near/ids.js";
import { codeOf } from "../../domain/organisation-id.js";
import type { Day } from "../../domain/time.js";
import type { GraphReader } from "../../store/graph-store.js";

/** Codes within one slip of a code that nobody carries: one call to the store for all of them. */
export async function nearCodes(
  code: string,
  asOf: Day,
  store: GraphReader,
): Promise<string[]> {
  const codes = codesNear(code);
  const bodies = await store.byCode(codes);
  const misses = codes.flatMap((near, at) =>
    (bodies[at] ?? []).map((body) => ({ code: near, body })),
  );
  return likeliestCodes(code, misses, asOf);
}

/** Ids that an id of nobody may be meant for. */
export async function nearIds(
  id: string,
  asOf: Day,
  store: GraphReader,
): Promise<string[]> {
  const [near, [carriers = []]] = await Promise.all([
    store.organisations(idsNear(id)),
    store.byCode([codeOf(id)]),
  ]);
  const bodies = [...near.filter((body) => body !== null), ...carriers];
  return likeliestIds(id, bodies, asOf);
}
