import {
  COUNCIL_TIERS,
  COUNCIL_TYPES,
  TRUST_TYPES,
  type CombinedAuthorityFacts,
  type CouncilFacts,
  type IntegratedCarePartnershipFacts,
  type PartnerFacts,
  type PartnershipArrangementFacts,
  type PlacePartnershipFacts,
  type ProviderCollaborativeFacts,
  type TrustFacts,
} from "../../../domain/model.js";
import { flag, given, oneOf, real, word } from "../columns/plain.js";
import { record } from "../columns/record.js";

export const councilFacts = record<CouncilFacts>({
  councilType: given(oneOf(COUNCIL_TYPES)),
  tier: given(oneOf(COUNCIL_TIERS)),
  adultSocialCare: flag,
  regionName: word,
  regionCode: word,
});

export const trustFacts = record<TrustFacts>({
  trustType: oneOf(TRUST_TYPES),
  foundation: flag,
  careTrust: flag,
});

export const combinedAuthorityFacts = record<CombinedAuthorityFacts>({
  form: given(word),
  legislation: word,
});

export const integratedCarePartnershipFacts =
  record<IntegratedCarePartnershipFacts>({ chairKind: word });

export const providerCollaborativeFacts = record<ProviderCollaborativeFacts>({
  specialty: given(word),
  form: given(word),
  memberCountStated: real,
});

export const placePartnershipFacts = record<PlacePartnershipFacts>({
  form: given(word),
  forerunner: flag,
  population: real,
});

export const partnerFacts = record<PartnerFacts>({ sector: given(word) });

export const partnershipArrangementFacts = record<PartnershipArrangementFacts>({
  form: given(word),
  functions: word,
});
