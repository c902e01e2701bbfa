import { expect, it } from "vitest";
import type { OrganisationKind } from "../../../src/domain/organisation-kinds.js";
import { bodiesInWords } from "../../../src/domain/words/bodies.js";

function body(kind: OrganisationKind, name: string) {
  return { id: `${kind}:${name}`, kind, name };
}

const AVON = body("COUNCIL", "Avon");
const BOURNE = body("COUNCIL", "Bourne");
const CHASE = body("COUNCIL", "Chase");
const BOARD = body("INTEGRATED_CARE_BOARD", "NHS Avon");

it("up to two bodies of a kind are named and more are counted, each once, in the order of the table of kinds", () => {
  expect(bodiesInWords([AVON, BOURNE, CHASE, BOARD, BOARD])).toBe(
    "NHS Avon and 3 councils",
  );
  expect(bodiesInWords([BOURNE, AVON, BOARD])).toBe(
    "NHS Avon, Avon and Bourne",
  );
});
