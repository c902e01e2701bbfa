import type { Organisation, Relationship } from "./model.js";

/** What was read around some bodies: they and others, and the relationships between them in id order. */
export interface Surroundings {
  readonly bodies: readonly Organisation[];
  readonly relationships: readonly Relationship[];
}
