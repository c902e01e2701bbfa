import { DomainError } from "../../domain/errors.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type { RelationshipFamily } from "../../domain/relationship-kinds.js";
import { formatDay, type Day } from "../../domain/time.js";
import {
  MOST_DEPTH,
  MOST_EXPANDED,
  MOST_NODES,
} from "../../domain/view/bounds.js";
import { checkBetween } from "../check-between.js";

/** Which view is asked for, of which day or days. */
export interface ViewAsked {
  readonly root: string;
  readonly depth: number;
  /** Bodies whose neighbours are shown too. */
  readonly expand: readonly string[];
  readonly families?: readonly RelationshipFamily[] | null | undefined;
  readonly kinds?: readonly OrganisationKind[] | null | undefined;
  readonly asOf: Day;
  readonly comparedWith?: Day | null | undefined;
  readonly maxNodes: number;
}

/** @throws DomainError BAD_ARGUMENT for a number out of its bounds, or a day compared with itself. */
export function checkView({
  depth,
  expand,
  maxNodes,
  asOf,
  comparedWith,
}: ViewAsked): void {
  checkBetween({ argument: "depth", value: depth, least: 1, most: MOST_DEPTH });
  checkBetween({
    argument: "maxNodes",
    value: maxNodes,
    least: 1,
    most: MOST_NODES,
  });
  checkBetween({
    argument: "expand",
    value: expand.length,
    least: 0,
    most: MOST_EXPANDED,
    hint: " ids long",
  });
  if (comparedWith === asOf)
    throw new DomainError(
      "BAD_ARGUMENT",
      `\`comparedWith\` is ${formatDay(asOf)}, the day seen. Give another day to compare with, or leave it out.`,
      "comparedWith",
    );
}
