import type { Organisation } from "../../domain/model.js";
import { followSuccession, type TakeOver } from "../../domain/succession.js";
import type { Day } from "../../domain/time.js";
import {
  absencesOn,
  leadsOn,
  mayHaveBegunBy,
  type Absence,
  type Days,
  type Missed,
} from "../../domain/tracing/missed.js";
import { stepsOfSuccession } from "../bodies/steps-of-succession.js";
import type { Context } from "../context.js";
import type { DatedOrganisation, DatedRelationship } from "../dated.js";
import type { Asked } from "./trace-arguments.js";

/** Which of the bodies asked about are not in force on the days of the question, and whom succession leads to. Reads nothing where all are. */
export async function findMissed(
  { from, to }: Pick<Asked, "from" | "to">,
  days: Days,
  context: Context,
): Promise<Missed[]> {
  const bodies = to === null ? [from] : [from, to];
  const missed = bodies.flatMap((body) =>
    absencesOn(body.validity, days).map(async (absence) => ({
      ...absence,
      body,
      takeOvers: await takeOversOf(body, absence, context),
    })),
  );
  return Promise.all(missed);
}

/** The successions by which others stand in the place of those asked about, each once. */
export function successionsOf(
  missed: readonly Missed[],
  asOf: Day,
): DatedRelationship<"SUCCESSION">[] {
  const found = missed.flatMap(({ takeOvers }) =>
    takeOvers.map(({ succession }) => succession),
  );
  const each = new Map(found.map((record) => [record.id, record]));
  return [...each.values()].map((record) => ({ record, asOf }));
}

async function takeOversOf(
  record: Organisation,
  absence: Absence,
  context: Context,
): Promise<TakeOver[]> {
  const start = { record, asOf: absence.day };
  const { steps } = await followSuccession<
    DatedOrganisation,
    DatedRelationship<"SUCCESSION">
  >(start, absence.day, (body) => stepsOn(body, absence, context));
  return Promise.all(
    steps.map(async ({ record: succession }) => {
      const [predecessor, successor] = await Promise.all([
        context.related.organisation(succession.from, start),
        context.related.organisation(succession.to, start),
      ]);
      return {
        succession,
        predecessor: predecessor.record,
        successor: successor.record,
      };
    }),
  );
}

/** On from what ended; back from what has yet to begin. */
async function stepsOn(
  body: DatedOrganisation,
  absence: Absence,
  context: Context,
) {
  const { validity } = body.record;
  if (!leadsOn(validity, absence)) return [];
  const isOver = absence.turn.edge === "END";
  const steps = await stepsOfSuccession(
    body,
    { direction: isOver ? "OUT" : "IN", anyDate: true },
    context,
  );
  return isOver
    ? steps
    : steps.filter(({ link }) =>
        mayHaveBegunBy(link.record.validity, validity),
      );
}
