import { DomainError } from "../domain/errors.js";
import { expandStatute } from "../domain/expand-statute.js";
import type { Evidence, Graph } from "../domain/model.js";
import { byId } from "../domain/text-order.js";
import { buildFigures } from "./build/figures.js";
import { buildFunding } from "./build/funding.js";
import { buildOrganisations } from "./build/organisations.js";
import {
  buildAccountability,
  buildGeography,
  buildGovernance,
} from "./build/relationships.js";
import { buildProvisions, buildRules } from "./build/statute-rules.js";
import { buildSuccession } from "./build/succession.js";
import { Claims } from "./claims.js";
import type { Fault, FaultLog } from "./fault.js";
import { sayFault } from "./report.js";
import { readSeedFiles, versionOf } from "./seed-files.js";
import { SeedReader } from "./seed-reader.js";
import { COVERAGE } from "./tables/coverage.js";
import {
  FINDINGS,
  RECOMMENDATIONS,
  toFinding,
  toRecommendation,
} from "./tables/evidence.js";
import { SOURCES, toSource } from "./tables/sources.js";

/** A whole graph, or everything that is wrong with the seed: never a part of a graph. */
type SeedReading =
  | { readonly graph: Graph; readonly faults: null }
  | { readonly graph: null; readonly faults: readonly Fault[] };

const FAULTS_IN_MESSAGE = 5;

/**
 * The graph of a seed folder.
 * @throws DomainError INVALID_SEED when the seed has faults: the command `check` lists them all. BAD_ARGUMENT when there is no such folder.
 */
export function loadGraph(folder: string): Graph {
  const { graph, faults } = readSeed(folder);
  if (graph !== null) return graph;
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  throw new DomainError(
    "INVALID_SEED",
    `The seed has ${count}; nothing was loaded. List them all: node dist/main.js check ${folder}`,
    folder,
    faults.slice(0, FAULTS_IN_MESSAGE).map(sayFault),
  );
}

/**
 * Reads and checks a whole seed folder; every fault of every file is found in one run.
 * @throws DomainError BAD_ARGUMENT when there is no such folder.
 */
export function readSeed(folder: string): SeedReading {
  const files = readSeedFiles(folder);
  const reader = new SeedReader(files);
  if (!files.has(SOURCES.path)) reader.reportMissing(SOURCES.path, "SOURCE");

  // Each table after those whose ids it refers to.
  const sources = reader.read(SOURCES).map(({ cells }) => toSource(cells));
  const provisions = buildProvisions(reader);
  const organisations = buildOrganisations(reader);
  const context = { provisions, organisations, log: reader.log };
  const rules = buildRules(reader, context);
  const given = [
    ...buildGovernance(reader, context),
    ...buildAccountability(reader, context),
    ...buildFunding(reader, context),
    ...buildGeography(reader, context),
    ...buildSuccession(reader, context),
  ];
  const figures = buildFigures(reader, context);
  const evidence = readEvidence(reader);
  const coverage = readCoverage(reader);
  reader.reportUnknownFiles();
  if (organisations.size === 0 && reader.log.isEmpty)
    reportEmptySeed(reader.log);

  const faults = reader.log.sorted();
  if (faults.length > 0) return { graph: null, faults };
  const relationships = expandStatute(
    rules,
    [...organisations.values()],
    given,
  );
  return {
    faults: null,
    graph: {
      version: versionOf(files),
      organisations: [...organisations.values()].sort(byId),
      relationships: relationships.sort(byId),
      figures: figures.sort(byId),
      provisions: [...provisions.values()].sort(byId),
      evidence: evidence.sort(byId),
      sources: sources.sort(byId),
      coverage,
    },
  };
}

function readEvidence(reader: SeedReader): Evidence[] {
  const ids = new Claims();
  const findings = reader
    .read(FINDINGS)
    .map(({ cells, place }) => ({ place, evidence: toFinding(cells) }));
  const recommendations = reader
    .read(RECOMMENDATIONS)
    .map(({ cells, place }) => ({ place, evidence: toRecommendation(cells) }));
  return [...findings, ...recommendations]
    .filter(({ place, evidence }) =>
      ids.claim(evidence.id, place, "id", reader.log),
    )
    .map(({ evidence }) => evidence);
}

function readCoverage(reader: SeedReader): Graph["coverage"] {
  const kinds = new Claims();
  return reader
    .read(COVERAGE)
    .flatMap(({ cells, place }) =>
      kinds.claim(cells.kind, place, "kind", reader.log) ? [cells] : [],
    );
}

/** Said only where nothing else is: where every row of the bodies has a fault, those are the faults. */
function reportEmptySeed(log: FaultLog): void {
  log.add(
    { file: "organisations", line: null },
    null,
    "EMPTY_SEED",
    "No organisation file has a row.",
    "Add the bodies, or give the folder that has them.",
  );
}
