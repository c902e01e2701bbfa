import { whenKnown } from "../../at-hand.js";
import type { CoverageResolvers } from "../generated/types.js";
import type { OwnFields } from "./own-fields.js";
import { systemOf } from "./system-of.js";

export const Coverage: OwnFields<CoverageResolvers> = {
  body: (link, _, { related }) => related.organisation(link.record.from, link),
  system: (link, _, { related }) =>
    whenKnown(related.organisation(link.record.from, link), (body) =>
      systemOf(body, related),
    ),
  council: (link, _, { related }) =>
    related.organisationOfKind(link.record.to, link, "COUNCIL"),
  shareOfCouncilPopulation: ({ record }) => record.populationShareOfTo,
  shareOfBodyPopulation: ({ record }) => record.populationShareOfFrom,
  population: ({ record }) => record.population,
  vintage: ({ record }) => record.vintage,
  relationship: (link) => link,
};
