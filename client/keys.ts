import possible from "./generated/possible-types.js";
import { typesWithoutId } from "./generated/types-without-id.js";

/** An object of an answer, as caches hold it. */
interface Cached {
  readonly __typename?: string | undefined;
  readonly id?: unknown;
  readonly asOf?: unknown;
}

const { Organisation, Relationship } = possible.possibleTypes;

/** Every type whose answers differ from day to day: bodies and relationships. */
const DATED = new Set<string>([...Organisation, ...Relationship]);

/** The interfaces and unions of the schema and the types behind them, for caches that ask. */
export const possibleTypes: Record<string, string[]> = possible.possibleTypes;

/**
 * What a body or relationship is known by in a normalised cache: its id and the day it was seen on, so that two days never mix. Null where the
 * day was not asked for: a cache must then keep it inside the answer it came with.
 */
export function datedKey({ id, asOf }: Cached): string | null {
  return typeof id === "string" && typeof asOf === "string"
    ? `${id}@${asOf}`
    : null;
}

/** For Apollo Client: `new InMemoryCache(apolloCacheOptions)`. */
export const apolloCacheOptions = {
  possibleTypes,
  dataIdFromObject: (object: Readonly<Cached>): string | undefined => {
    const key = keyIn(object);
    return key === null ? undefined : `${object.__typename ?? ""}:${key}`;
  },
};

/** For urql's normalised cache: `cacheExchange(graphcacheOptions)`. What has no key is kept inside its parent. */
export const graphcacheOptions = {
  possibleTypes,
  keys: Object.fromEntries([
    ...Array.from(DATED, (type) => [type, datedKey] as const),
    // Evidence names bodies, which are seen on a day, and has none of its own.
    ...[...typesWithoutId, "Finding", "Recommendation"].map(
      (type) => [type, () => null] as const,
    ),
  ]),
};

/** Only what is the same on every day may go by its id alone: sources. */
function keyIn(object: Readonly<Cached>): string | null {
  if (object.__typename === "Source" && typeof object.id === "string")
    return object.id;
  return DATED.has(object.__typename ?? "") ? datedKey(object) : null;
}
