import type { FundingRelationship, Relationship } from "../../domain/model.js";
import { relationshipId } from "../../domain/relationship-id.js";
import { sayDay } from "../dates.js";

type Keyed = Exclude<Relationship, FundingRelationship>;

/**
 * What a relationship says, whatever its key: two rows that say the same are one fact given twice. A vintage says of a place
 * once what covers it, whatever the dates.
 */
export function whatIsSaid(relationship: Keyed): string {
  const { kind, from, to, validity } = relationship;
  const ends = relationshipId(kind, from, to, null);
  if (relationship.family === "GEOGRAPHY" && relationship.vintage !== null)
    return `${ends} of vintage ${relationship.vintage}`;
  const how = howOf(relationship);
  const days = `from ${sayDay(validity.from, "an unknown day")} to before ${sayDay(validity.to, "an open end")}`;
  return how === null ? `${ends} ${days}` : `${ends} as ${how} ${days}`;
}

function howOf(relationship: Keyed): string | null {
  if (relationship.family === "GOVERNANCE") return relationship.role;
  return relationship.family === "ACCOUNTABILITY"
    ? relationship.mechanism
    : null;
}
