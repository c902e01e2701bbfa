import type { ProviderCollaborativeResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { LEADS, MEMBERS, PARTICIPANTS, TAKES_PART, WORKS_IN } from "./ways.js";

export const ProviderCollaborative: OwnFields<ProviderCollaborativeResolvers> =
  {
    form: ({ record }) => record.form,
    specialty: ({ record }) => record.specialty,
    memberCountStated: ({ record }) => record.memberCountStated,
    members: (collaborative, _, { related }) =>
      related.links(collaborative, "GOVERNANCE", MEMBERS),
    leads: (collaborative, _, { related }) =>
      related.links(collaborative, "GOVERNANCE", LEADS),
    systems: (collaborative, _, { related }) =>
      related.bodies(collaborative, {
        ...WORKS_IN,
        to: "INTEGRATED_CARE_SYSTEM",
      }),
    placesReached: (collaborative, _, { related }) =>
      related.bodiesFrom(related.bodies(collaborative, PARTICIPANTS), {
        ...TAKES_PART,
        to: "PLACE_PARTNERSHIP",
      }),
  };
