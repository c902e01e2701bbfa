import type { Source } from "../../../domain/model.js";

/** Where the sources can be read, each address once; sources without one have none. */
export function urlsOf(
  ids: readonly string[],
  sources: ReadonlyMap<string, Source>,
): string[] {
  const urls = ids.flatMap((id) => sources.get(id)?.url ?? []);
  return [...new Set(urls)];
}
