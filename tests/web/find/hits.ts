import type { Hit } from "../../../web/src/find/choices.js";

type Body = Hit["organisation"];

export const DAY = "2026-11-22";

/** A body found by its name and in force, unless other facts are given. */
export function hit(
  body: Pick<Body, "id" | "name"> & Partial<Body>,
  facts: Partial<Pick<Hit, "tier" | "matched" | "inForce">> = {},
): Hit {
  return {
    tier: "PREFIX",
    matched: body.name,
    inForce: true,
    ...facts,
    organisation: {
      asOf: DAY,
      kind: "INTEGRATED_CARE_BOARD",
      inForce: facts.inForce ?? true,
      otherNames: [],
      validity: days(null, null),
      successors: [],
      ...body,
    },
  };
}

export function days(from: string | null, to: string | null): Body["validity"] {
  return {
    from,
    to,
    fromPrecision: from === null ? null : "DAY",
    toPrecision: to === null ? null : "DAY",
  };
}

export function heir(id: string, name: string): Body["successors"][number] {
  return { id, name, asOf: DAY, kind: "INTEGRATED_CARE_BOARD", inForce: true };
}
