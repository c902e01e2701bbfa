import type { Organisation, Relationship } from "../../domain/model.js";
import {
  beganBetween,
  dayToSee,
  endedBetween,
  inOrder,
  type ComparedDays,
  type Lasting,
} from "../../domain/view/compare.js";
import type { View, ViewNode } from "../../domain/view/view.js";
import type { Dated, DatedOrganisation, DatedRelationship } from "../dated.js";
import type { ViewAsked } from "./view-asked.js";

/** A view with the records of its bodies, each part seen on a day on which it stands. */
export interface SeenView extends Pick<View, "truncation"> {
  readonly asked: ViewAsked;
  readonly root: DatedOrganisation;
  readonly nodes: readonly SeenNode[];
  readonly edges: readonly DatedRelationship[];
  readonly comparison: SeenComparison | null;
}

export interface SeenNode {
  readonly node: ViewNode;
  readonly body: DatedOrganisation;
}

/** What differs between the two days of a view. */
export interface SeenComparison {
  readonly days: ComparedDays;
  readonly bodiesBegan: readonly DatedOrganisation[];
  readonly bodiesEnded: readonly DatedOrganisation[];
  readonly relationshipsBegan: readonly DatedRelationship[];
  readonly relationshipsEnded: readonly DatedRelationship[];
}

export function seeView(
  view: View,
  root: Organisation,
  records: ReadonlyMap<string, Organisation>,
  asked: ViewAsked,
): SeenView {
  const see = <T extends Lasting>(record: T): Dated<T> => ({
    record,
    asOf: dayToSee(record, asked.asOf, asked.comparedWith ?? null),
  });
  const nodes = view.nodes.flatMap((node) => {
    const record = records.get(node.id);
    return record === undefined ? [] : [{ node, body: see(record) }];
  });
  const edges = view.edges.map((edge: Relationship) => see(edge));
  return {
    asked,
    root: see(root),
    nodes,
    edges,
    truncation: view.truncation,
    comparison: compareDays(
      nodes.map(({ body }) => body),
      edges,
      asked,
    ),
  };
}

function compareDays(
  bodies: readonly DatedOrganisation[],
  relationships: readonly DatedRelationship[],
  { asOf, comparedWith }: ViewAsked,
): SeenComparison | null {
  if (comparedWith == null) return null;
  const days = inOrder(asOf, comparedWith);
  const began = ({ record }: Dated<Lasting>) => beganBetween(record, days);
  const ended = ({ record }: Dated<Lasting>) => endedBetween(record, days);
  return {
    days,
    bodiesBegan: bodies.filter(began),
    bodiesEnded: bodies.filter(ended),
    relationshipsBegan: relationships.filter(began),
    relationshipsEnded: relationships.filter(ended),
  };
}
