import { FAMILIES, familyStyle, THEMES } from "placegraph/picture";

/** The class of what is drawn of a family. */
export const classOf = (family: string): string =>
  `line of-${familyStyle(family).family || "OTHER"}`;

const PARTS = [
  "ground",
  "band",
  "ink",
  "muted",
  "box",
  "edge",
  "root",
  "rootInk",
] as const;
const { light, dark } = THEMES;

/** The colours and dashes of the picture, so that the page and the files of the server have them from one table. */
export const STYLES = [
  ":root {",
  ...PARTS.map(
    (part) => `--picture-${part}: light-dark(${light[part]}, ${dark[part]});`,
  ),
  "}",
  ...[...FAMILIES, familyStyle("")].flatMap((style) => {
    const lines = `.${classOf(style.family).replace(" ", ".")}`;
    const colour = `light-dark(${style.light}, ${style.dark})`;
    const inside = style.head.filled ? colour : "var(--picture-band)";
    return [
      `${lines} { stroke: ${colour}; stroke-dasharray: ${style.dash || "none"}; }`,
      `${lines}.head { fill: ${inside}; stroke-dasharray: none; }`,
    ];
  }),
].join("\n");
