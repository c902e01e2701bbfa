import { afterAll, beforeAll, describe } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.js";
import { amongConformance } from "./among.js";
import { datasetConformance } from "./dataset.js";
import { evidenceConformance } from "./evidence.js";
import { figuresConformance } from "./figures.js";
import { neighbourhoodConformance } from "./neighbourhood.js";
import { organisationsConformance } from "./organisations.js";
import { pagesConformance } from "./pages.js";
import { reachConformance } from "./reach.js";
import { relationshipsConformance } from "./relationships.js";
import { replaceConformance } from "./replace.js";
import { searchConformance } from "./search.js";
import { sourcesConformance } from "./sources.js";
import type { Subject } from "./subject.js";

export interface ConformanceOptions {
  /** Generated graphs for each property. */
  readonly runs?: number;
  /** Milliseconds for each property, all its graphs together. */
  readonly timeout?: number;
}

/**
 * What every engine must do, tested through the port alone. An engine proves itself by handing over a factory;
 * there is no way to skip a part. The suite makes one store, and loads every graph into it.
 */
export function conformance(
  name: string,
  factory: () => Promise<GraphStore>,
  options: ConformanceOptions = {},
): void {
  const { runs = 80, timeout = 60_000 } = options;
  describe(`the ${name} engine`, () => {
    let made: GraphStore | null = null;
    const store = (): GraphStore => {
      if (made === null) throw new Error(`The ${name} engine did not open.`);
      return made;
    };
    beforeAll(async () => {
      made = await factory();
    }, timeout);
    afterAll(() => made?.close(), timeout);

    const subject: Subject = { store, runs, timeout };
    describe("organisations", () => organisationsConformance(subject));
    describe("search", () => searchConformance(subject));
    describe("relationships", () => relationshipsConformance(subject));
    describe("neighbourhood", () => neighbourhoodConformance(subject));
    describe("reach", () => reachConformance(subject));
    describe("relationships among bodies", () => amongConformance(subject));
    describe("figures", () => figuresConformance(subject));
    describe("evidence", () => evidenceConformance(subject));
    describe("sources and provisions", () => sourcesConformance(subject));
    describe("pages", () => pagesConformance(subject));
    describe("dataset", () => datasetConformance(subject));
    describe("replace", () => replaceConformance(subject));
  });
}
