import { describe, expect, it } from "vitest";
import { RELATIONSHIP_FAMILIES } from "../../src/domain/relationship-kinds.js";
import { FAMILIES, THEMES } from "../../src/picture/index.js";
import { apart, contrast, SIGHTS } from "./colours.js";

describe.each(["light", "dark"] as const)("on a %s ground", (name) => {
  const { ground, band } = THEMES[name];
  const pairs = FAMILIES.flatMap((one, index) =>
    FAMILIES.slice(index + 1).map((other) => [one, other] as const),
  );

  it.each(Object.entries(SIGHTS))(
    "any two families are told apart with %s",
    (_, sight) => {
      for (const [one, other] of pairs)
        // Two is the least that anyone sees; twenty are told apart on thin lines.
        expect(apart(one[name], other[name], sight)).toBeGreaterThan(20);
    },
  );

  it("every family stands out three to one", () => {
    for (const style of FAMILIES)
      for (const behind of [ground, band])
        expect(contrast(style[name], behind)).toBeGreaterThanOrEqual(3);
  });

  it("text stands out as the guidelines ask, and the edges of boxes too", () => {
    const theme = THEMES[name];
    expect(contrast(theme.ink, theme.box)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.rootInk, theme.root)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.muted, theme.band)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.edge, theme.box)).toBeGreaterThanOrEqual(3);
  });
});

describe("the families", () => {
  it("are those of the graph", () => {
    expect(FAMILIES.map(({ family }) => family).toSorted()).toEqual(
      [...RELATIONSHIP_FAMILIES].toSorted(),
    );
  });

  it("differ by dash and by head, whatever is seen of their colours", () => {
    expect(new Set(FAMILIES.map(({ dash }) => dash)).size).toBe(5);
    expect(new Set(FAMILIES.map(({ head }) => head.d)).size).toBe(5);
  });
});
