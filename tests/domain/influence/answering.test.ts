import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answeringOf } from "../../../src/domain/influence/answering.js";
import type { Graph } from "../../../src/domain/model.js";
import { ORGANISATION_KINDS } from "../../../src/domain/organisation-kinds.js";
import type { RelationshipFamily } from "../../../src/domain/relationship-kinds.js";
import { trace } from "../../../src/domain/tracing/trace.js";
import { someGraph } from "../../generators/graph.js";

function traced(
  { organisations, relationships }: Graph,
  from: string,
  to: string,
  family: RelationshipFamily,
): boolean {
  const nodes = organisations.map((organisation) => ({
    organisation,
    distance: organisation.id === from ? 0 : 1,
  }));
  const question = { from, to, through: [family], maxHops: 1 };
  const around = { nodes, relationships, truncated: false };
  return trace(question, around).paths.length > 0;
}

describe("whom a body answers to", () => {
  it("is whom lines of answering are traced to in one hop, and it is before whom they are traced from", () => {
    fc.assert(
      fc.property(someGraph, fc.nat(), (graph, which) => {
        const bodies = graph.organisations;
        const body = bodies[which % bodies.length];
        if (body === undefined) return;
        const { to, from, through, passedOn } = answeringOf(body, {
          bodies,
          relationships: graph.relationships,
        });
        for (const other of bodies) {
          const onward = (family: RelationshipFamily) =>
            traced(graph, body.id, other.id, family);
          const back = (family: RelationshipFamily) =>
            traced(graph, other.id, body.id, family);
          expect(to.includes(other)).toBe(onward("ACCOUNTABILITY"));
          expect(from.includes(other)).toBe(back("ACCOUNTABILITY"));
          expect(through.includes(other)).toBe(onward("GOVERNANCE"));
          expect(passedOn.includes(other)).toBe(back("GOVERNANCE"));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("never leads a body with legal personality through another, and passes on none that has it", () => {
    const isPerson = ({ kind }: Graph["organisations"][number]) =>
      ORGANISATION_KINDS[kind].legalPersonality;
    fc.assert(
      fc.property(someGraph, ({ organisations, relationships }) => {
        for (const body of organisations) {
          const { through, passedOn } = answeringOf(body, {
            bodies: organisations,
            relationships,
          });
          if (isPerson(body)) expect(through).toEqual([]);
          expect(passedOn.filter(isPerson)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
