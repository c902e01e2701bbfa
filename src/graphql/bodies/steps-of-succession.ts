import type { Step } from "../../domain/succession.js";
import type { Direction } from "../../store/graph-store.js";
import type { Context } from "../context.js";
import type { DatedOrganisation, DatedRelationship } from "../dated.js";

interface Follow {
  /** OUT: to those that took over. IN: to those taken over from. */
  readonly direction: Direction;
  readonly anyDate?: boolean;
}

/** The successions that lead on from a body, each with the body it leads to, by name. */
export async function stepsOfSuccession(
  body: DatedOrganisation,
  follow: Follow,
  { related }: Context,
): Promise<Step<DatedOrganisation, DatedRelationship<"SUCCESSION">>[]> {
  const way = { over: ["SUCCEEDED_BY"], ...follow } as const;
  const links = await related.links(body, "SUCCESSION", way);
  return Promise.all(
    links.map(async (link) => {
      const { from, to } = link.record;
      const end = follow.direction === "OUT" ? to : from;
      return { link, successor: await related.organisation(end, body) };
    }),
  );
}
