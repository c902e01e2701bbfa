import type {
  Evidence,
  FinancialFigure,
  LegalProvision,
  Organisation,
  Relationship,
  Source,
} from "../../domain/model.js";
import type { Among, Neighbourhood, Page, Reach } from "../graph-store.js";
import { Remembered } from "./remembered.js";
import { Shapes } from "./shapes.js";

/** The provisions of a release by id. */
export type Law = ReadonlyMap<string, LegalProvision>;

/** What a store remembers for all its readers: for each kind of answer, as many records as it is given. */
export class Memory {
  readonly organisations: Remembered<Organisation>;
  readonly carriers: Remembered<readonly Organisation[]>;
  readonly organisationLists: Remembered<Page<Organisation>>;
  readonly searches: Remembered<readonly Organisation[]>;
  readonly relationships: Remembered<Relationship>;
  readonly relationshipLists: Remembered<Page<Relationship>>;
  readonly neighbourhoods: Remembered<Neighbourhood>;
  readonly reaches: Remembered<Reach>;
  readonly among: Remembered<Among>;
  readonly figures: Remembered<readonly FinancialFigure[]>;
  readonly evidenceLists: Remembered<Page<Evidence>>;
  readonly sources: Remembered<Source>;
  readonly sourceLists: Remembered<Page<Source>>;
  /** Most relationships rest on the law, which is small: it is read whole, and always remembered. */
  readonly law = new Remembered<Law>(LAWS);
  readonly shapes = new Shapes();

  constructor(records: number) {
    this.organisations = new Remembered<Organisation>(records);
    this.carriers = new Remembered<readonly Organisation[]>(records, lengthOf);
    this.organisationLists = new Remembered<Page<Organisation>>(
      records,
      itemsOf,
    );
    this.searches = new Remembered<readonly Organisation[]>(records, lengthOf);
    this.relationships = new Remembered<Relationship>(records);
    this.relationshipLists = new Remembered<Page<Relationship>>(
      records,
      itemsOf,
    );
    this.neighbourhoods = new Remembered<Neighbourhood>(
      records,
      ({ nodes, relationships }) => nodes.length + relationships.length,
    );
    this.reaches = new Remembered<Reach>(records, ({ nodes }) => nodes.length);
    this.among = new Remembered<Among>(
      records,
      ({ relationships }) => relationships.length,
    );
    this.figures = new Remembered<readonly FinancialFigure[]>(
      records,
      lengthOf,
    );
    this.evidenceLists = new Remembered<Page<Evidence>>(records, itemsOf);
    this.sources = new Remembered<Source>(records);
    this.sourceLists = new Remembered<Page<Source>>(records, itemsOf);
  }
}

/** The release that serves, and the one before, which requests under way may still read. */
const LAWS = 2;

function lengthOf(list: readonly unknown[]): number {
  return list.length;
}

function itemsOf({ items }: Page<unknown>): number {
  return items.length;
}
