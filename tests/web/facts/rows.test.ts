import { describe, expect, it } from "vitest";
import { phrasesOf } from "../../../web/src/facts/rows.js";
import { line } from "./lines.js";

/** What the rows say: how it reads, who is at the other end, how many laws join them. */
function said(phrases: ReturnType<typeof phrasesOf>) {
  return phrases.map(({ reads, others }) => [
    reads,
    others.map(({ body, lines }) => [body.id, lines.length]),
  ]);
}

describe("the relationships of a body as rows", () => {
  it("read from the body, whichever end it stands at", () => {
    const rows = [line("icb:1", "national:2"), line("council:3", "icb:1")];
    expect(said(phrasesOf(rows, "icb:1"))).toEqual([
      ["answers to", [["national:2", 1]]],
      ["is answered to by", [["council:3", 1]]],
    ]);
  });

  it("stand together where several laws join the same two, though others stand between", () => {
    const rows = [
      line("icb:1", "national:2", "first"),
      line("icb:1", "national:3", "second"),
      line("icb:1", "national:2", "third"),
    ];
    expect(said(phrasesOf(rows, "icb:1"))).toEqual([
      [
        "answers to",
        [
          ["national:2", 2],
          ["national:3", 1],
        ],
      ],
    ]);
  });
});
