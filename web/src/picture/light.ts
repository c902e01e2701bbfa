import type { Arranged, Path } from "placegraph/picture";
import type { Pointed } from "./pointed.js";

/** What is shown of a picture, with all else dimmed. */
export interface Lit {
  readonly bodies: ReadonlySet<string>;
  readonly paths: readonly Path[];
}

/** A body with its lines and neighbours, or lines with their ends. */
export function litBy({ paths }: Arranged, pointed: Pointed): Lit {
  const lit = paths.filter(({ line }) =>
    "body" in pointed
      ? line.from === pointed.body || line.to === pointed.body
      : pointed.lines.includes(line.id),
  );
  return {
    bodies: new Set([
      ...("body" in pointed ? [pointed.body] : []),
      ...lit.flatMap(({ line }) => [line.from, line.to]),
    ]),
    paths: lit,
  };
}
