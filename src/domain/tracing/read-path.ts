import { lawInWords } from "../law-in-words.js";
import { RELATIONSHIP_KINDS } from "../relationship-kinds.js";
import type { Hop, Path } from "./path.js";

/** A path as a sentence to be read aloud, with the law of each hop. */
export function readPath({ hops }: Path): string {
  const parts = hops.map((hop, place) => {
    const before = hops[place - 1];
    return (
      joint(before) + (before === undefined ? hop.from.name : "") + say(hop)
    );
  });
  return `${parts.join("")}.`;
}

function joint(before: Hop | undefined): string {
  if (before === undefined) return "";
  return before.againstDirection ? " and" : ", which";
}

function say(hop: Hop): string {
  const { to, relationships, againstDirection } = hop;
  const [reads] = RELATIONSHIP_KINDS[relationships[0].kind].reads;
  return againstDirection
    ? `, no legal person, answers through ${to.name}, which ${reads} it${law(hop, "")}`
    : ` ${reads} ${to.name}${law(hop, " (no law recorded)")}`;
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
