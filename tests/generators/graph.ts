import * as fc from "fast-check";
import type { Graph } from "../../src/domain/model.js";
import { someProvisions, someSources } from "./citations.js";
import { someCoverage, someEvidence } from "./evidence.js";
import { someFigure } from "./money.js";
import { someOrganisation } from "./organisations.js";
import { numbered } from "./pools.js";
import { evidence, figure, graphOf } from "./records.js";
import { join, pick, someLink } from "./relationships.js";

/**
 * A graph that ingest could build: unique ids that all lead somewhere, kinds that may be joined, relationships within
 * the lives of their ends. From empty to many bodies joined by many relationships, which is where hops go far.
 */
export const someGraph: fc.Arbitrary<Graph> = fc
  .record({
    organisations: fc.uniqueArray(someOrganisation, {
      selector: ({ id }) => id,
      maxLength: 40,
      size: "max",
    }),
    links: fc.array(someLink, { maxLength: 200, size: "max" }),
    figures: fc.array(fc.tuple(fc.nat(), someFigure), {
      maxLength: 24,
      size: "max",
    }),
    evidence: fc.array(someEvidence, { maxLength: 12 }),
    sources: someSources,
    provisions: someProvisions,
    coverage: someCoverage,
  })
  .map(({ links, figures, evidence: findings, ...records }) => {
    const { organisations } = records;
    const ids = new Set(organisations.map(({ id }) => id));
    return graphOf({
      ...records,
      relationships: links.flatMap(
        (link, number) => join(records, link, numbered("r", number)) ?? [],
      ),
      figures: figures.flatMap(([body, facts], number) => {
        const owner = pick(organisations, body);
        return owner === undefined
          ? []
          : [figure(numbered("fig", number), owner.id, facts)];
      }),
      evidence: findings.map((facts, number) =>
        evidence(numbered("evidence", number), {
          ...facts,
          organisationIds: facts.organisationIds.filter((id) => ids.has(id)),
        }),
      ),
    });
  });
