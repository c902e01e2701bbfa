import type { Organisation } from "../model.js";
import type { OrganisationKind } from "../organisation-kinds.js";
import type { Surroundings } from "../surroundings.js";
import { byName } from "../text-order.js";
import { holdsAt, type Day } from "../time.js";

/** The kinds of body that stand for a system. */
export const SYSTEM_BODIES = [
  "INTEGRATED_CARE_SYSTEM",
  "INTEGRATED_CARE_BOARD",
  "INTEGRATED_CARE_PARTNERSHIP",
] as const satisfies readonly OrganisationKind[];

export interface SystemBodies {
  /** The body asked about. */
  readonly asked: Organisation;
  readonly day: Day;
  readonly system: Organisation | null;
  readonly board: Organisation | null;
  readonly partnership: Organisation | null;
}

/**
 * The system of one of its bodies, and its board and its partnership on a day, given the parts of systems around it. Where a
 * source gives several of one, the first by name, as in the short cuts.
 */
export function systemBodies(
  asked: Organisation,
  day: Day,
  { bodies, relationships }: Surroundings,
): SystemBodies {
  const first = (ids: ReadonlySet<string>, kind: OrganisationKind) =>
    bodies
      .filter((body) => body.kind === kind && ids.has(body.id))
      .sort(byName)[0] ?? null;
  const wholes = new Set(
    relationships.filter(({ from }) => from === asked.id).map(({ to }) => to),
  );
  const system =
    asked.kind === "INTEGRATED_CARE_SYSTEM"
      ? asked
      : first(wholes, "INTEGRATED_CARE_SYSTEM");
  const parts = new Set(
    relationships.filter(({ to }) => to === system?.id).map(({ from }) => from),
  );
  const part = (kind: OrganisationKind) =>
    asked.kind === kind
      ? holdsAt(asked.validity, day)
        ? asked
        : null
      : first(parts, kind);
  return {
    asked,
    day,
    system,
    board: part("INTEGRATED_CARE_BOARD"),
    partnership: part("INTEGRATED_CARE_PARTNERSHIP"),
  };
}
