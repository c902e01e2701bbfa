import { organisationKinds } from "../../../domain/organisation-kinds.js";
import { relationshipKinds } from "../../../domain/relationship-kinds.js";

/** What a snapshot was made of and by: one with another stamp is stale. */
export interface Stamp {
  /** The hash of the seed's files. */
  readonly seed: string;
  /** The version of the package. */
  readonly made: string;
}

/** What every snapshot begins with, after the length of its heading. */
export const HEADING_BEGINS = "placegraph snapshot";

const FORMAT = "1";

/** The lines that a file of this stamp begins with. Kinds are kept by their places in the domain's tables, so these are named too. */
export function linesOf({ seed, made }: Stamp): string[] {
  return [
    `${HEADING_BEGINS} ${FORMAT}`,
    `made by ${made}`,
    `of ${seed}`,
    `kinds ${[...organisationKinds, ...relationshipKinds].join(" ")}`,
  ];
}
