import { JOINT_ORGANISATIONS } from "./joint-organisations.js";
import { LOCAL_GOVERNMENT } from "./local-government.js";
import { NHS_ORGANISATIONS } from "./nhs-organisations.js";
import type { OrganisationTable } from "./organisation-table.js";

/** Every organisation file of the seed. */
export const ORGANISATION_TABLES: readonly OrganisationTable[] = [
  ...NHS_ORGANISATIONS,
  ...LOCAL_GOVERNMENT,
  ...JOINT_ORGANISATIONS,
];
