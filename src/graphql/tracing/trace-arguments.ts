import { DomainError } from "../../domain/errors.js";
import type { Organisation } from "../../domain/model.js";
import type { RelationshipFamily } from "../../domain/relationship-kinds.js";
import type { Day } from "../../domain/time.js";
import { MOST_HOPS, MOST_PATHS } from "../../domain/tracing/find-paths.js";
import type { TraceQuestion } from "../../domain/tracing/trace.js";
import { bodyById } from "../bodies/by-id.js";
import { checkBetween } from "../check-between.js";
import type { Context } from "../context.js";
import { valueOf } from "../settled.js";

interface Given {
  readonly from: string;
  readonly to?: string | null | undefined;
  readonly through: readonly RelationshipFamily[];
  readonly maxHops: number;
}

export interface Asked {
  readonly question: TraceQuestion;
  readonly from: Organisation;
  readonly to: Organisation | null;
}

/**
 * The question that the arguments of a trace put, and the bodies it is about.
 * @throws DomainError BAD_ARGUMENT where a bound is passed, no family is named, or both ends are one; NOT_FOUND for an id of nobody.
 */
export async function askedOf(
  { from, to, through, maxHops }: Given,
  asOf: Day,
  context: Context,
  argument = "from",
): Promise<Asked> {
  checkHops(maxHops);
  checkFamilies(through);
  const ends = await Promise.allSettled([
    bodyById({ id: from, argument }, asOf, context),
    to == null ? null : bodyById({ id: to, argument: "to" }, asOf, context),
  ]);
  const start = valueOf(ends[0]);
  const end = valueOf(ends[1]);
  if (start.id === end?.id)
    throw new DomainError(
      "BAD_ARGUMENT",
      `\`from\` and \`to\` are both ${start.id}. Name two bodies, or leave \`to\` out to trace to wherever answering stops.`,
      "to",
    );
  const question = {
    from: start.id,
    to: end?.id ?? null,
    through: [...new Set(through)],
    maxHops,
  };
  return { question, from: start, to: end };
}

export function checkHops(maxHops: number): void {
  checkBetween({
    argument: "maxHops",
    value: maxHops,
    least: 1,
    most: MOST_HOPS,
  });
}

export function checkFamilies(through: readonly RelationshipFamily[]): void {
  if (through.length > 0) return;
  throw new DomainError(
    "BAD_ARGUMENT",
    "`through` is empty. Name at least one family, for example ACCOUNTABILITY.",
    "through",
  );
}

export function checkPaths(first: number): void {
  checkBetween({ argument: "first", value: first, least: 0, most: MOST_PATHS });
}
