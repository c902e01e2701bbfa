import type { Organisation } from "../../domain/model.js";
import { namesMeant } from "../../domain/near/names.js";
import type { Day } from "../../domain/time.js";
import type { EvidenceFilter } from "../../store/graph-store.js";
import { bodiesById } from "../bodies/by-id.js";
import type { Context } from "../context.js";
import type * as api from "../generated/types.js";
import { allEvidence } from "../whole/lists.js";

type Given<T> = T | null | undefined;

/**
 * Which findings or recommendations, once it is known that there is what the filter names.
 * @throws DomainError NOT_FOUND, with near ones, for an id of nobody, and for a theme or a stance of nothing.
 */
export async function evidenceFilter(
  filter: Given<api.EvidenceFilter>,
  asOf: Day,
  context: Context,
): Promise<EvidenceFilter> {
  const bodies = await bodiesNamed(filter?.organisations, asOf, context);
  const words = await wordsMeant(filter ?? {}, context);
  return {
    organisationIds: bodies?.map(({ id }) => id),
    kinds: filter?.kinds ?? undefined,
    ...words,
  };
}

async function bodiesNamed(
  ids: Given<readonly string[]>,
  asOf: Day,
  context: Context,
): Promise<Organisation[] | undefined> {
  return ids == null
    ? undefined
    : bodiesById({ ids, argument: "organisations" }, asOf, context);
}

/** No engine lists themes and stances, so they are read from all findings and recommendations: one call, where any are named. */
async function wordsMeant(
  { themes, stances }: api.EvidenceFilter,
  { store }: Context,
): Promise<Pick<EvidenceFilter, "themes" | "stances">> {
  const named = [...(themes ?? []), ...(stances ?? [])].length > 0;
  const all = named ? await allEvidence(store) : [];
  return {
    themes:
      themes == null
        ? undefined
        : namesMeant(themes, new Set(all.map(({ theme }) => theme)), {
            argument: "themes",
            noun: "theme",
          }),
    stances:
      stances == null
        ? undefined
        : namesMeant(
            stances,
            new Set(all.flatMap(({ stance }) => stance ?? [])),
            { argument: "stances", noun: "stance" },
          ),
  };
}
