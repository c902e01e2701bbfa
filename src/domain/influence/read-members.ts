import type { LegalProvision } from "../model.js";
import { lawInWords } from "../words/law.js";
import { missingMembers, undrawnMembers } from "./members.js";
import type { InfluenceSide } from "./side.js";
import { together } from "./together.js";

/** Who makes a body up, and what law says of others that no relationship names. */
export function readMembers(
  { body, members }: InfluenceSide,
  provisions: readonly LegalProvision[],
): string[] {
  const named =
    members.length === 0
      ? `This graph names nobody who makes up ${body.name}.`
      : `${body.name} ${together(members)}. ${missingMembers(body)}`;
  const undrawn = undrawnMembers(body, members, provisions);
  return undrawn.length === 0
    ? [named]
    : [
        named,
        `In law it has more members, whose nominators no relationship in this graph names: ${undrawn.map(readProvision).join("; ")}.`,
      ];
}

/** Says: one sentence, with its full stop. */
function readProvision(provision: LegalProvision): string {
  const says = provision.says.replace(/\.$/, "");
  return `${says.charAt(0).toLowerCase()}${says.slice(1)} (${lawInWords(provision)})`;
}
