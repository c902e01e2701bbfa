import type {
  ChangeCountsQueryVariables,
  ChangeToldFragment,
} from "placegraph/client";
import { groupBy } from "../app/group-by.js";
import { whenOf } from "./tell.js";

/** What changed about whom, between which days. */
export type Asked = ChangeCountsQueryVariables & { readonly about: string };

/** Changes in the order given, under their days in words: the same day known to the month and to the day are two. */
export function byDay(changes: readonly ChangeToldFragment[]) {
  return groupBy(changes, ({ day, dayPrecision }) => whenOf(day, dayPrecision));
}

/** What tells one change from every other between the same two days. */
export function keyOf(change: ChangeToldFragment): string {
  switch (change.__typename) {
    case "OrganisationChange":
      return [change.kind, change.day, change.organisation.id].join(" ");
    case "RelationshipChange":
      return [change.kind, change.relationship.id].join(" ");
    case "AmountChange":
      return [change.kind, change.relationship.id, change.measure].join(" ");
  }
}

/** The bodies that a change is about beside the one looked at: where a reader may go on. */
export function othersIn(change: ChangeToldFragment, body: string) {
  const { from, to } =
    change.__typename === "OrganisationChange"
      ? { from: change.organisation, to: change.organisation }
      : change.relationship;
  const bodies = from.id === to.id ? [from] : [from, to];
  return bodies.filter(({ id }) => id !== body);
}
