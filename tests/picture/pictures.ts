import * as fc from "fast-check";
import { LAYERS } from "../../src/picture/index.js";
import type {
  Picture,
  PictureLine,
  PictureNode,
} from "../../src/picture/index.js";
import { FAMILIES } from "../../src/picture/index.js";

export function node(given: Partial<PictureNode> = {}): PictureNode {
  return {
    id: "council:A",
    name: "Alpha Council",
    kind: "COUNCIL",
    row: 3,
    degree: 1,
    hidden: 0,
    isRoot: false,
    inForce: true,
    change: null,
    ...given,
  };
}

export function line(given: Partial<PictureLine> = {}): PictureLine {
  const { from = "a", to = "b", family = "GOVERNANCE" } = given;
  return {
    id: `${from} ${to} ${family}`,
    from,
    to,
    family,
    change: null,
    reads: ["is a member of"],
    relationships: ["r1"],
    ...given,
  };
}

const someKind = fc.constantFrom("COUNCIL", "TRUST", "NHS_REGION", "NO_KIND");

/** Any picture: names of any letters, lines that may lead from a body to itself or twice the same way. */
export const somePicture: fc.Arbitrary<Picture> = fc
  .record({
    bodies: fc.array(
      fc.record({
        name: fc.oneof(
          fc.string({ maxLength: 90 }),
          fc.constant("NHS Lancashire and South Cumbria Integrated Care Board"),
        ),
        kind: someKind,
        row: fc.nat(LAYERS.length - 1),
      }),
      { minLength: 1, maxLength: 80, size: "max" },
    ),
    links: fc.array(
      fc.record({
        from: fc.nat(),
        to: fc.nat(),
        family: fc.constantFrom(
          ...FAMILIES.map(({ family }) => family),
          "NO_FAMILY",
        ),
      }),
      { maxLength: 200, size: "max" },
    ),
  })
  .map(({ bodies, links }) => {
    const nodes = bodies.map((body, index) =>
      node({ ...body, id: `n${index}`, isRoot: index === 0 }),
    );
    const idAt = (at: number): string => `n${at % nodes.length}`;
    return {
      nodes,
      lines: links.map(({ from, to, family }, index) =>
        line({
          id: `l${index}`,
          from: idAt(from),
          to: idAt(to),
          family,
        }),
      ),
    };
  });
