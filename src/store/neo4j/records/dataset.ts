import { organisationKinds } from "../../../domain/organisation-kinds.js";
import { relationshipKinds } from "../../../domain/relationship-kinds.js";
import type { Dataset } from "../../graph-store.js";
import { toDateOrNull } from "../dates.js";
import { whole } from "../whole.js";
import { columns } from "./columns.js";
import { choices, Fields } from "./fields.js";

const ORGANISATION_KINDS = choices(organisationKinds);

export const DATASET = columns([
  "version",
  "organisationKinds",
  "organisationCounts",
  "relationshipKinds",
  "relationshipCounts",
  "figureCount",
  "findingCount",
  "recommendationCount",
  "sourceCount",
  "latestSourceDate",
  "licences",
  "coverageKinds",
  "coverageComplete",
  "coverageStatements",
]);

/** Counts by kind are lists beside the list of the kinds. */
export function datasetProperties(dataset: Dataset) {
  const { organisationCounts, relationshipCounts, coverage } = dataset;
  return {
    version: dataset.version,
    organisationKinds: organisationCounts.map(({ kind }) => kind),
    organisationCounts: organisationCounts.map(({ count }) => whole(count)),
    relationshipKinds: relationshipCounts.map(({ kind }) => kind),
    relationshipCounts: relationshipCounts.map(({ count }) => whole(count)),
    figureCount: whole(dataset.figureCount),
    findingCount: whole(dataset.findingCount),
    recommendationCount: whole(dataset.recommendationCount),
    sourceCount: whole(dataset.sourceCount),
    latestSourceDate: toDateOrNull(dataset.latestSourceDate),
    licences: dataset.licences,
    coverageKinds: coverage.map(({ kind }) => kind),
    coverageComplete: coverage.map(({ complete }) => complete),
    coverageStatements: coverage.map(({ statement }) => statement),
  };
}

export function readDataset(record: unknown): Dataset {
  const fields = new Fields(DATASET, record);
  const complete = fields.list("coverageComplete", Boolean);
  const statements = fields.texts("coverageStatements");
  return {
    version: fields.text("version"),
    organisationCounts: counts(fields, "organisation", organisationKinds),
    relationshipCounts: counts(fields, "relationship", relationshipKinds),
    figureCount: fields.number("figureCount"),
    findingCount: fields.number("findingCount"),
    recommendationCount: fields.number("recommendationCount"),
    sourceCount: fields.number("sourceCount"),
    latestSourceDate: fields.maybeDay("latestSourceDate"),
    licences: fields.texts("licences"),
    coverage: fields.texts("coverageKinds").flatMap((written, place) => {
      const kind = ORGANISATION_KINDS.get(written);
      return kind === undefined
        ? []
        : [
            {
              kind,
              complete: complete[place] ?? false,
              statement: statements[place] ?? "",
            },
          ];
    }),
  };
}

function counts<K extends string>(
  fields: Fields,
  noun: "organisation" | "relationship",
  kinds: readonly K[],
): { kind: K; count: number }[] {
  const numbers = fields.list(`${noun}Counts`, Number);
  const written = new Map(
    fields
      .texts(`${noun}Kinds`)
      .map((kind, place) => [kind, numbers[place] ?? 0]),
  );
  return kinds.map((kind) => ({ kind, count: written.get(kind) ?? 0 }));
}
