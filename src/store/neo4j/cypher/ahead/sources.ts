import type { SourceAhead } from "../../../graph-store.js";
import type { Draft } from "./draft.js";

/** Finds the sources that will be asked for of relationships, each of which is `record` in turn. */
export function sourcesOfRelationships(
  { sourceIds }: Draft,
  each: string,
  record: string,
  asked: readonly SourceAhead[],
): void {
  const find: Readonly<Record<SourceAhead, string>> = {
    own: `UNWIND ${record}.sourceIds AS id
    RETURN id`,
    basis: `WITH DISTINCT ${record}.basisId AS basisId
    MATCH (law:LegalProvision {release: release, id: basisId})
    RETURN law.sourceId AS id`,
    amounts: `UNWIND ${record}.amountSourceIds AS id
    RETURN id`,
  };
  for (const which of asked) sourceIds.push(`${each}\n    ${find[which]}`);
}

/** Every source that was found, once. */
export function giveSources({ sourceIds, names, steps, given }: Draft): void {
  if (sourceIds.length === 0) return;
  steps.push(`\
CALL (${[...names].join(", ")}) {
  CALL (${[...names].join(", ")}) {
    ${sourceIds.join(`
    UNION
    `)}
  }
  MATCH (source:Source {release: release, id: id})
  RETURN collect(source.json) AS sourceRecords
}`);
  given.push("sourceRecords");
}
