import type { FundingRelationship } from "../../domain/model.js";
import { namesMeant } from "../../domain/near/names.js";
import { bodiesById } from "../bodies/by-id.js";
import { STANDS_FOR_SYSTEMS } from "../bodies/organisation-scope.js";
import type { Context } from "../context.js";
import type { FundingFilter as Filter } from "../generated/types.js";

/** The ids of each argument that takes some, once it is known that all are there. One after the other: of several faults the first is told. */
export async function idsSought(filter: Filter, context: Context) {
  const ids = async (
    argument: "payers" | "payees" | "regions" | "systems",
    kinds?: (typeof STANDS_FOR_SYSTEMS)["regions" | "systems"],
  ): Promise<string[] | undefined> => {
    const given = filter[argument];
    if (given == null) return undefined;
    const sought = { ids: given, argument, kinds };
    const bodies = await bodiesById(sought, context.today, context);
    return bodies.map(({ id }) => id);
  };
  return {
    payers: await ids("payers"),
    payees: await ids("payees"),
    regions: await ids("regions", STANDS_FOR_SYSTEMS.regions),
    systems: await ids("systems", STANDS_FOR_SYSTEMS.systems),
  };
}

/**
 * The streams and measures meant.
 * @throws DomainError NOT_FOUND, with near ones, for a name of none.
 */
export function namesSought(
  { streams, measures }: Filter,
  all: readonly FundingRelationship[],
) {
  return {
    streams:
      streams == null
        ? undefined
        : namesMeant(
            streams,
            new Set(all.flatMap(({ stream }) => stream ?? [])),
            { argument: "streams", noun: "stream of such money" },
          ),
    measures:
      measures == null
        ? undefined
        : namesMeant(
            measures,
            new Set(
              all.flatMap(({ amounts }) =>
                amounts.map(({ measure }) => measure),
              ),
            ),
            { argument: "measures", noun: "measure of such money" },
          ),
  };
}
