import { MOST_HOPS } from "../../domain/tracing/find-paths.js";
import type { QueryResolvers } from "../../graphql/generated/types.js";

/**
 * What a root costs besides its answer, in objects: these work hard whatever they answer. Set so that by default an operation holds
 * a few of the heaviest, and less than fifty of any.
 */
const PRICES: Readonly<Partial<Record<keyof QueryResolvers, number>>> = {
  accountabilityPaths: 500,
  dualAccountability: 500,
  accountabilityPathChanges: 1_000,
  accountabilityGaps: 1_500,
  alignment: 500,
  alignments: 2_500,
  changes: 2_500,
  collaborativePlaceLinks: 500,
  fundingSummary: 2_500,
  influence: 500,
  relationshipView: 500,
};
const PRICE_OF = new Map(Object.entries(PRICES));

/** The price of a root, five times as high where lines of answering may run through all families for the most hops. */
export function priceOf(
  root: string,
  { through, maxHops }: Readonly<Record<string, unknown>>,
): number {
  const price = PRICE_OF.get(root) ?? 0;
  if (!Array.isArray(through) || typeof maxHops !== "number") return price;
  const hops = Math.min(maxHops, MOST_HOPS);
  const reach = (new Set(through).size * hops) / MOST_HOPS;
  return Math.ceil(price * Math.max(1, reach));
}
