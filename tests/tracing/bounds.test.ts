import { describe, expect, it } from "vitest";
import type { Relationship } from "../../src/domain/model.js";
import { ask, storeOf } from "../graphql/ask.js";
import { graphOf, organisation, relationship } from "../generators/records.js";

const COUNCILS = Array.from({ length: 30 }, (_, at) => `council:C${at + 10}`);
const [FIRST = "", SECOND = ""] = COUNCILS;

const between = (ids: readonly string[]): Relationship[] =>
  ids.flatMap((from) =>
    ids
      .filter((to) => to !== from)
      .map((to) => relationship("SCRUTINISED_BY", `${from}>${to}`, from, to)),
  );

/** Every council scrutinises every other; beyond the first of them alone lies Parliament. */
const CROWD = graphOf({
  organisations: [
    organisation("NATIONAL_BODY", "national:parliament"),
    ...COUNCILS.map((id) => organisation("COUNCIL", id)),
  ],
  relationships: [
    ...between(COUNCILS),
    relationship("REPORTS_TO", "out", FIRST, "national:parliament"),
  ],
});
const store = await storeOf(CROWD);

const trace = (args: string) =>
  ask(
    store,
    `{ accountabilityPaths(${args}) { pathCount truncated truncation { reason shown found } paths { length } ends { organisation { id } hops paths } } }`,
  );

describe("a trace in a crowd", () => {
  it("finds the 500 shortest lines of millions, and says that there are more", async () => {
    expect(
      await trace(`from: "${FIRST}", to: "${SECOND}", maxHops: 12, first: 3`),
    ).toEqual({
      accountabilityPaths: {
        pathCount: 500,
        truncated: true,
        truncation: { reason: "PATHS", shown: 3, found: 500 },
        // One straight, 28 by one other council, and so on.
        paths: [{ length: 1 }, { length: 2 }, { length: 2 }],
        ends: [{ organisation: { id: SECOND }, hops: 1, paths: 500 }],
      },
    });
  });

  it("ends a search that goes round in circles, and keeps what it found", async () => {
    expect(
      await trace(`from: "${FIRST}", to: "national:parliament", maxHops: 12`),
    ).toEqual({
      accountabilityPaths: {
        pathCount: 1,
        truncated: true,
        truncation: { reason: "WORK", shown: 1, found: 1 },
        paths: [{ length: 1 }],
        ends: [
          { organisation: { id: "national:parliament" }, hops: 1, paths: 1 },
        ],
      },
    });
  });

  it("says that lines were left out where fewer are asked for than there are", async () => {
    expect(
      await trace(`from: "${FIRST}", to: "${SECOND}", maxHops: 2, first: 10`),
    ).toMatchObject({
      accountabilityPaths: {
        pathCount: 29,
        truncation: { reason: "FIRST", shown: 10, found: 29 },
      },
    });
  });

  it("is whole where nothing is left out", async () => {
    expect(
      await trace(`from: "${FIRST}", to: "${SECOND}", maxHops: 2, first: 29`),
    ).toMatchObject({
      accountabilityPaths: { truncated: false, truncation: null },
    });
  });
});

describe("a trace among more bodies than are looked at", () => {
  const LEVEL = Array.from({ length: 5200 }, (_, at) => `trust:T${at + 1000}`);
  /** A place with 5,200 members, each overseen by a body of its own, which answers on to Parliament. */
  const WIDE = graphOf({
    organisations: [
      organisation("PLACE_PARTNERSHIP", "place:p"),
      organisation("NATIONAL_BODY", "national:parliament"),
      ...LEVEL.map((id) => organisation("TRUST", id)),
    ],
    relationships: LEVEL.flatMap((id) => [
      relationship("MEMBER_OF", `member:${id}`, id, "place:p"),
      relationship("OVERSEEN_BY", `overseen:${id}`, id, "national:parliament"),
    ]),
  });

  it("says so, and takes no body for an end whose lines on were not seen", async () => {
    const wide = await storeOf(WIDE);
    expect(
      await ask(
        wide,
        `{ accountabilityPaths(from: "place:p", through: [ACCOUNTABILITY, GOVERNANCE]) { pathCount ends { hops } truncation { reason } explanation { reading nearestMiss { length } } } }`,
      ),
    ).toEqual({
      accountabilityPaths: {
        pathCount: 0,
        ends: [],
        truncation: { reason: "BODIES" },
        explanation: {
          reading:
            "No line of answering is recorded from place:p to any body where answering stops on 22 November 2026 through accountability and governance within 6 hops. Too many bodies lie around to look at all of them: 0 lines were found among the nearest, of which 0 are shown. Ask for fewer hops or families, or name `to`.",
          nearestMiss: null,
        },
      },
    });
  });
});
