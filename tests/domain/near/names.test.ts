import { describe, expect, it } from "vitest";
import { namesMeant } from "../../../src/domain/near/names.js";

const STREAMS = new Set(["Core services", "core services", "Winter fund"]);
const asked = { argument: "streams", noun: "stream" };

describe("a name that is written", () => {
  it("means the one spelt so", () => {
    expect(namesMeant(["core services"], STREAMS, asked)).toEqual([
      "core services",
    ]);
  });

  it("means those spelt so but for capitals and blanks around, where none is spelt just so", () => {
    expect(namesMeant([" CORE SERVICES "], STREAMS, asked)).toEqual([
      "Core services",
      "core services",
    ]);
  });

  it("is refused with near ones where there is none such", () => {
    expect(() => namesMeant(["winter funds"], STREAMS, asked)).toThrow(
      expect.objectContaining({
        code: "NOT_FOUND",
        at: "streams",
        suggestions: ["Winter fund"],
      }),
    );
  });

  it("is refused without a word of near ones where none is near", () => {
    expect(() => namesMeant(["xyz"], STREAMS, asked)).toThrow(
      'There is no stream called "xyz".',
    );
  });
});
