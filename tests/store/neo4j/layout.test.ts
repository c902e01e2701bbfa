import { expect, it } from "vitest";
import { groupBy } from "../../../src/domain/group-by.js";
import { organisationKinds } from "../../../src/domain/organisation-kinds.js";
import { relationshipKinds } from "../../../src/domain/relationship-kinds.js";
import { loadGraph } from "../../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../../src/paths.js";
import { datasetOf } from "../../../src/store/dataset-of.js";
import { LAYOUT } from "../../../src/store/neo4j/layout.js";

it("A layout is known by the fields of its records, which are read as they were written: whoever changes them raises LAYOUT", async () => {
  const { organisations, relationships, ...others } = loadGraph(SEED_FOLDER);
  const { figures, provisions, evidence, sources } = others;
  const fields = {
    kinds: {
      ...ownFields(organisationKinds, organisations),
      ...ownFields(relationshipKinds, relationships),
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

/** Of kinds without records, too: the list of kinds is itself a field of the description of the whole. */
function ownFields<K extends string>(
  kinds: readonly K[],
  records: readonly { readonly kind: K }[],
) {
  const own = groupBy(records, ({ kind }) => kind);
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      inOrder((own.get(kind) ?? []).flatMap((each) => Object.keys(each))),
    ]),
  );
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
