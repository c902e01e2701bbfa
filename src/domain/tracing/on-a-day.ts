import { holdsAt, type Day } from "../time.js";
import type { Surroundings } from "./drawn-lines.js";

/** What holds on a day, of surroundings of any date. */
export function onADay(surroundings: Surroundings, day: Day): Surroundings {
  return {
    ...surroundings,
    relationships: surroundings.relationships.filter(({ validity }) =>
      holdsAt(validity, day),
    ),
  };
}
