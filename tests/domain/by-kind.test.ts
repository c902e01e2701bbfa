import { expect, it } from "vitest";
import { countKinds } from "../../src/domain/by-kind.js";

it("bodies are counted by kind, each once, in the order of the table of kinds", () => {
  const councils = ["council:A", "council:B", "council:A"].map((id) => ({
    id,
    kind: "COUNCIL" as const,
  }));
  const board = { id: "icb:A", kind: "INTEGRATED_CARE_BOARD" as const };
  expect(countKinds([...councils, board])).toEqual([
    { kind: "INTEGRATED_CARE_BOARD", count: 1 },
    { kind: "COUNCIL", count: 2 },
  ]);
});
