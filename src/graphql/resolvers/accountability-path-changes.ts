import { DomainError } from "../../domain/errors.js";
import { formatDay, type Day } from "../../domain/time.js";
import { linesIn } from "../../domain/tracing/drawn-lines.js";
import {
  pathChanges,
  type ChangedPath,
  type LinesOnDay,
} from "../../domain/tracing/path-changes.js";
import { readCause } from "../../domain/tracing/read-cause.js";
import { readPathChanges } from "../../domain/tracing/read-path-changes.js";
import type * as api from "../generated/types.js";
import { findMissed, successionsOf } from "../tracing/find-missed.js";
import { surroundings } from "../tracing/surroundings.js";
import { askedOf, checkPaths } from "../tracing/trace-arguments.js";
import { ownTurn } from "../../own-turn.js";

export const Query: Pick<api.QueryResolvers, "accountabilityPathChanges"> = {
  accountabilityPathChanges: async (_, args, context) => {
    const { before, after, first } = args;
    checkOrder(before, after);
    checkPaths(first);
    const { question, from, to } = await askedOf(args, after, context);
    const linesOn = async (day: Day): Promise<LinesOnDay> => {
      const { through, maxHops } = question;
      const around = { roots: [from.id], through, maxHops, asOf: day };
      const found = await surroundings(context.store, around);
      return { day, lines: linesIn(found, through) };
    };
    const days = [before, after] as const;
    const [then, now, missed] = await Promise.all([
      linesOn(before),
      linesOn(after),
      findMissed({ from, to }, days, context),
    ]);
    await ownTurn();
    const changes = pathChanges(question, then, now);
    const { kept, lost, gained, cut } = changes;
    const shown = (list: readonly ChangedPath[], stands: Day) =>
      list.slice(0, first).map((change) => changeOn(change, stands, after));
    return {
      from: { record: from, asOf: after },
      to: to === null ? null : { record: to, asOf: after },
      before,
      after,
      kept: shown(kept, after),
      lost: shown(lost, before),
      gained: shown(gained, after),
      keptCount: kept.length,
      lostCount: lost.length,
      gainedCount: gained.length,
      truncated: cut.some((each) => each !== null),
      successions: successionsOf(missed, after),
      reading: readPathChanges({ question, from, to, days, missed }, changes),
    };
  },
};

function checkOrder(before: Day, after: Day): void {
  if (before < after) return;
  throw new DomainError(
    "BAD_ARGUMENT",
    `\`before\` is ${formatDay(before)} and \`after\` is ${formatDay(after)}. The day before must come first.`,
    "before",
  );
}

/** The path on the day on which it stands; what caused the change as of the day after, when successors have taken over. */
function changeOn({ path, causes }: ChangedPath, stands: Day, after: Day) {
  return {
    path: { path, asOf: stands },
    causes: causes.map((cause) => ({
      by: cause.by,
      began: cause.began,
      day: cause.turn?.day ?? null,
      dayPrecision: cause.turn?.precision ?? null,
      organisation: cause.body && { record: cause.body, asOf: after },
      basis: cause.basis,
      relationship: cause.relationship && {
        record: cause.relationship,
        asOf: after,
      },
      reading: readCause(cause),
    })),
  };
}
