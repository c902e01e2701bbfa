import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "../../src/domain/errors.js";
import { decodeCursor, encodeCursor } from "../../src/store/cursor.js";

describe("a cursor", () => {
  it("gives back the position it was made of, whatever the text in it", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "é", "–", "😀", '"', "\\", "\n"),
    });
    const key = fc.oneof(text, fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(text, key, text, (order, sortKey, id) => {
        expect(
          decodeCursor(order, encodeCursor(order, { key: sortKey, id })),
        ).toEqual({ key: sortKey, id });
      }),
    );
  });

  it("is safe in a URL", () => {
    expect(
      encodeCursor("organisations:NAME", {
        key: "Élan & Söhne??>>",
        id: "partner:é",
      }),
    ).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it.each([
    "",
    "nonsense",
    "bnVsbA",
    encodeCursor("organisations:ID", { key: null, id: "x" }),
  ])("of another kind (%j) is refused by code", (text) => {
    expect(() => decodeCursor("organisations:NAME", text)).toThrow(DomainError);
    expect(() => decodeCursor("organisations:NAME", text)).toThrow(
      expect.objectContaining({ code: "BAD_CURSOR", at: "after" }),
    );
  });
});
