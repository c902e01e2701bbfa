import { expect, it } from "vitest";
import { groupBy } from "../../../src/domain/group-by.js";
import { loadGraph } from "../../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../../src/paths.js";
import { datasetOf } from "../../../src/store/dataset-of.js";
import { LAYOUT } from "../../../src/store/neo4j/layout.js";

it("A layout is known by the fields of its records, which are read as they were written: whoever changes them raises LAYOUT", async () => {
  const { organisations, relationships, ...others } = loadGraph(SEED_FOLDER);
  const { figures, provisions, evidence, sources } = others;
  const fields = {
    kinds: {
      ...ownFields(groupBy(organisations, ({ kind }) => kind)),
      ...ownFields(groupBy(relationships, ({ family }) => family)),
    },
    nouns: {
      organisation: allFields(organisations),
      relationship: allFields(relationships),
      figure: allFields(figures),
      provision: allFields(provisions),
      evidence: allFields(evidence),
      source: allFields(sources),
      dataset: allFields([
        datasetOf({ organisations, relationships, ...others }),
      ]),
    },
  };
  await expect(`${JSON.stringify(fields, null, 2)}\n`).toMatchFileSnapshot(
    `pinned/layout-${LAYOUT}.json`,
  );
});

function ownFields(records: ReadonlyMap<string, readonly object[]>) {
  const named = [...records].sort().map(([kind, own]): [string, string] => [
    kind,
    inOrder(own.flatMap((record) => Object.keys(record))),
  ]);
  return Object.fromEntries(named);
}

/** With those of records within records: "validity.from", "identifiers[].scheme". */
function allFields(records: readonly object[]): string {
  return inOrder(records.flatMap((record) => paths(record)));
}

function paths(value: unknown, path = ""): string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => paths(item, `${path}[]`));
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, field]) =>
    paths(field, path === "" ? name : `${path}.${name}`),
  );
}

function inOrder(names: readonly string[]): string {
  return [...new Set(names)].sort().join(" ");
}
