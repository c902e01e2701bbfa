import { ORGANISATION_KINDS } from "../../domain/organisation-kinds.js";
import { wordsOf } from "../../domain/search.js";
import type {
  Graph,
  Organisation,
  Relationship,
  Source,
} from "../../domain/model.js";
import { UNKNOWN_FIRST_DAY } from "./cypher/list-order.js";
import {
  alone,
  FIGURES,
  ORGANISATIONS,
  RELATIONSHIPS,
} from "./cypher/load/records.js";
import { evidenceProperties } from "./records/evidence.js";
import { figureProperties } from "./records/figure.js";
import { organisationProperties } from "./records/organisation.js";
import { provisionProperties } from "./records/provision.js";
import { relationshipProperties } from "./records/relationship.js";
import { sourceProperties } from "./records/source.js";
import { codePointOrder } from "./text-order.js";

/** Rows that one statement writes. */
export interface Batch {
  readonly phase: string;
  readonly text: string;
  readonly rows: readonly object[];
  /** Rows of the phase up to the end of this batch, and in all. */
  readonly done: number;
  readonly total: number;
}

/** A graph as rows, bodies before what joins them, no more rows in a batch than `size`. */
export function* batchesOf(graph: Graph, size: number): Generator<Batch> {
  const {
    organisations,
    relationships,
    figures,
    provisions,
    evidence,
    sources,
  } = graph;
  yield* cut(
    "organisations",
    ORGANISATIONS,
    organisations,
    organisationRow,
    size,
  );
  yield* cut(
    "relationships",
    RELATIONSHIPS,
    relationships,
    relationshipRow,
    size,
  );
  yield* cut("figures", FIGURES, figures, row(figureProperties), size);
  yield* cut(
    "provisions",
    alone("LegalProvision"),
    provisions,
    row(provisionProperties),
    size,
  );
  yield* cut(
    "evidence",
    alone("Evidence"),
    evidence,
    row(evidenceProperties),
    size,
  );
  yield* cut("sources", alone("Source"), sources, sourceRow, size);
}

function* cut<T>(
  phase: string,
  text: string,
  records: readonly T[],
  rowOf: (record: T) => object,
  size: number,
): Generator<Batch> {
  for (let start = 0; start < records.length; start += size) {
    const rows = records.slice(start, start + size).map(rowOf);
    yield {
      phase,
      text,
      rows,
      done: start + rows.length,
      total: records.length,
    };
  }
}

function row<T>(propertiesOf: (record: T) => object): (record: T) => object {
  return (record) => ({ properties: propertiesOf(record) });
}

/** With what searches and lists look for: the words of every name, the names in lower case, the codes in upper case. */
function organisationRow(organisation: Organisation): object {
  const { kind, name, otherNames, identifiers } = organisation;
  const names = [name, ...otherNames.map((other) => other.name)];
  return {
    label: ORGANISATION_KINDS[kind].type,
    properties: {
      ...organisationProperties(organisation),
      nameOrder: codePointOrder(name),
      lowerNames: names.map((each) => each.toLowerCase()),
      words: [...new Set(names.flatMap(wordsOf))].join(" "),
      codes: [...new Set(identifiers.map(({ value }) => value.toUpperCase()))],
    },
  };
}

function relationshipRow(relationship: Relationship): object {
  return {
    type: relationship.kind,
    properties: {
      ...relationshipProperties(relationship),
      firstDay: relationship.validity.from ?? UNKNOWN_FIRST_DAY,
    },
  };
}

function sourceRow(source: Source): object {
  return {
    properties: {
      ...sourceProperties(source),
      lowerTexts: [source.title.toLowerCase(), source.publisher.toLowerCase()],
    },
  };
}
