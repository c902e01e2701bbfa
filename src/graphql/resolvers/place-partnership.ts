import type { PlacePartnershipResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { systemOf } from "./system-of.js";
import {
  AT_WORK_HERE,
  COVERED_COUNCILS,
  LEADS,
  MEMBERS,
  PARTICIPANTS,
  TAKES_PART,
} from "./ways.js";

export const PlacePartnership: OwnFields<PlacePartnershipResolvers> = {
  form: ({ record }) => record.form,
  forerunner: ({ record }) => record.forerunner,
  population: ({ record }) => record.population,
  system: (place, _, { related }) => systemOf(place, related),
  councils: (place, _, { related }) =>
    related.links(place, "GEOGRAPHY", COVERED_COUNCILS),
  members: (place, _, { related }) =>
    related.links(place, "GOVERNANCE", MEMBERS),
  leads: (place, _, { related }) => related.links(place, "GOVERNANCE", LEADS),
  arrangements: (place, _, { related }) =>
    related.bodies(place, {
      over: [...AT_WORK_HERE.over, "PARTY_TO"],
      direction: "BOTH",
      to: "PARTNERSHIP_ARRANGEMENT",
    }),
  collaborativesReaching: (place, _, { related }) =>
    related.bodiesFrom(related.bodies(place, PARTICIPANTS), {
      ...TAKES_PART,
      to: "PROVIDER_COLLABORATIVE",
    }),
};
