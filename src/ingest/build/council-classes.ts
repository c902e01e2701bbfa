import type { CouncilFacts, CouncilType } from "../../domain/model.js";
import type { FaultLog, Place } from "../fault.js";

type CouncilClass = Pick<CouncilFacts, "tier" | "adultSocialCare">;

const UNITARY: CouncilClass = { tier: "SINGLE", adultSocialCare: true };

/** What the type of a council says of its tier and of the duty of adult social care. */
const CLASS_OF_TYPE: Readonly<Record<CouncilType, CouncilClass>> = {
  COUNTY: { tier: "UPPER", adultSocialCare: true },
  NON_METROPOLITAN_DISTRICT: { tier: "LOWER", adultSocialCare: false },
  UNITARY,
  METROPOLITAN_DISTRICT: UNITARY,
  LONDON_BOROUGH: UNITARY,
  CITY_CORPORATION: UNITARY,
};

/** Reports a council whose tier or duty of social care is not that of its type. */
export function reportCouncilClass(
  { councilType, tier, adultSocialCare }: CouncilFacts,
  place: Place,
  log: FaultLog,
): void {
  const its = CLASS_OF_TYPE[councilType];
  const advice = "Correct the type, or this cell.";
  if (tier !== its.tier)
    log.add(
      place,
      "tier",
      "COUNCIL_CLASS",
      `A ${councilType} is ${its.tier}, and the cell has ${tier}.`,
      advice,
    );
  if (adultSocialCare !== its.adultSocialCare)
    log.add(
      place,
      "adult_social_care",
      "COUNCIL_CLASS",
      `A ${councilType} has ${its.adultSocialCare ? "the" : "no"} duty of adult social care.`,
      advice,
    );
}
