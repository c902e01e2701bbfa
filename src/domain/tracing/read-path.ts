import { nameOn } from "../name-in-use.js";
import { RELATIONSHIP_KINDS } from "../relationship-kinds.js";
import type { Day } from "../time.js";
import { lawInWords } from "../words/law.js";
import type { Hop, Path } from "./path.js";

/** A path as a sentence to be read aloud, with the names in use on the day and the law of each hop. */
export function readPath({ hops }: Path, day: Day): string {
  const parts = hops.map((hop, place) => {
    const before = hops[place - 1];
    return (
      joint(before) +
      (before === undefined ? nameOn(hop.from, day) : "") +
      say(hop, day)
    );
  });
  return `${parts.join("")}.`;
}

function joint(before: Hop | undefined): string {
  if (before === undefined) return "";
  return before.againstDirection ? " and" : ", which";
}

function say(hop: Hop, day: Day): string {
  const { to, relationships, againstDirection } = hop;
  const name = nameOn(to, day);
  const [reads] = RELATIONSHIP_KINDS[relationships[0].kind].reads;
  return againstDirection
    ? `, no legal person, answers through ${name}, which ${reads} it${law(hop, "")}`
    : ` ${reads} ${name}${law(hop, " (no law recorded)")}`;
}

/** What the leading relationship rests on, and how many more provisions join the two. */
function law({ relationships: [{ basis }, ...others] }: Hop, none: string) {
  if (basis === null) return none;
  const more = new Set(
    others.flatMap((other) =>
      other.basis === null || other.basis.id === basis.id
        ? []
        : [other.basis.id],
    ),
  ).size;
  return ` (${lawInWords(basis)}${more === 0 ? "" : ` and ${more} more`})`;
}
