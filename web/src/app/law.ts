import type { LawToldFragment } from "placegraph/client";

/** The name of a law or practice: the act and its section, where it has one. */
export function lawInWords({
  act,
  section,
}: Pick<LawToldFragment, "act" | "section">): string {
  return [act, section].filter((part) => part !== "").join(", ");
}
