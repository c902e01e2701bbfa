import { describe, expect, it } from "vitest";
import { holdsAt, parseDay } from "../../../src/domain/time.js";
import { loadGraph } from "../../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../../src/paths.js";
import { QUESTIONS } from "../../../web/src/start/questions.js";

const { organisations, relationships } = loadGraph(SEED_FOLDER);
const ids = organisations.map(({ id }) => id);

describe("the questions to begin with", () => {
  it.each(QUESTIONS)("$asks is about a body of the graph", ({ to }) => {
    expect(ids).toContain(to.body);
  });

  it("ask of three boards that share the people of North Yorkshire", () => {
    const today = parseDay("2026-11-22");
    const boards = relationships.filter(
      ({ kind, from, to, validity }) =>
        kind === "COVERS" &&
        from.startsWith("icb:") &&
        to === "council:E06000065" &&
        holdsAt(validity, today),
    );
    expect(boards).toHaveLength(3);
  });

  it("ask of a council that two followed", () => {
    const heirs = relationships.filter(
      ({ kind, from }) =>
        kind === "SUCCEEDED_BY" && from === "council:E10000006",
    );
    expect(heirs.map(({ to }) => to).sort()).toEqual([
      "council:E06000063",
      "council:E06000064",
    ]);
  });

  it("ask of money that sources give", () => {
    const paid = relationships.flatMap((each) =>
      each.family === "FUNDING" &&
      each.to === "arrangement:herefordshire-better-care-fund-2019-20"
        ? each.amounts
        : [],
    );
    expect(paid.map(({ financialYear }) => financialYear)).toEqual([
      "2019/20",
      "2019/20",
    ]);
  });
});
