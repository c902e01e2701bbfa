import type { CombinedAuthorityResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { MEMBERS } from "./ways.js";

export const CombinedAuthority: OwnFields<CombinedAuthorityResolvers> = {
  form: ({ record }) => record.form,
  legislation: ({ record }) => record.legislation,
  members: (authority, _, { related }) =>
    related.links(authority, "GOVERNANCE", MEMBERS),
};
