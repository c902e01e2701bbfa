import { groupBy } from "./group-by.js";
import type { Organisation, Relationship } from "./model.js";
import { codeOf } from "./organisation-id.js";
import type { OrganisationKind } from "./organisation-kinds.js";
import { mergePeriods } from "./periods.js";
import type { RelationshipKind } from "./relationship-kinds.js";
import { isOfClass } from "./rule-class.js";
import type { RuleEnd, StatuteRule } from "./statute.js";
import { ALWAYS, type Validity } from "./time.js";

/** Two bodies that a rule joins, and the periods for which geography joins them; always, where it need not. */
export interface Pair {
  readonly from: Organisation;
  readonly to: Organisation;
  readonly joined: readonly Validity[];
}

/** What pairs are made from, arranged once for all rules. */
export interface PairingIndex {
  readonly byId: ReadonlyMap<string, Organisation>;
  readonly byKind: ReadonlyMap<OrganisationKind, readonly Organisation[]>;
  readonly boardsCoveringCouncils: readonly Joint[];
  readonly lyingWithin: readonly Joint[];
}

/** Two bodies that relationships of one kind join, and the periods of them all, adjoining vintages merged. */
interface Joint {
  readonly from: Organisation;
  readonly to: Organisation;
  readonly periods: readonly Validity[];
}

export function indexForPairing(
  organisations: readonly Organisation[],
  relationships: readonly Relationship[],
): PairingIndex {
  const byId = new Map(
    organisations.map((organisation) => [organisation.id, organisation]),
  );
  const byKind = groupBy(organisations, ({ kind }) => kind);
  const boardsCoveringCouncils = joints("COVERS", relationships, byId).filter(
    ({ from }) => from.kind === "INTEGRATED_CARE_BOARD",
  );
  return {
    byId,
    byKind,
    boardsCoveringCouncils,
    lyingWithin: joints("LIES_WITHIN", relationships, byId),
  };
}

/** Every pair that the rule joins, none of them a body with itself. */
export function pairsOf(rule: StatuteRule, index: PairingIndex): Pair[] {
  const from = bodiesOf(rule.from, index);
  const to = bodiesOf(rule.to, index);
  return allPairs(rule, from, to, index).filter(
    (pair) => pair.from !== pair.to,
  );
}

function allPairs(
  rule: StatuteRule,
  from: readonly Organisation[],
  to: readonly Organisation[],
  index: PairingIndex,
): Pair[] {
  switch (rule.pairing) {
    case "EACH":
      return from.flatMap((one) =>
        to.map((other) => ({ from: one, to: other, joined: [ALWAYS] })),
      );
    case "SAME_CODE":
      return sameCode(from, to);
    case "COVERED":
      return covered(from, to, index.boardsCoveringCouncils);
    case "LIES_WITHIN":
      return within(
        from,
        to,
        rule.from.kind === rule.to.kind,
        index.lyingWithin,
      );
  }
}

function sameCode(
  from: readonly Organisation[],
  to: readonly Organisation[],
): Pair[] {
  const others = byCode(to);
  return from.flatMap((one) => {
    const other = others.get(codeOf(one.id));
    return other === undefined
      ? []
      : [{ from: one, to: other, joined: [ALWAYS] }];
  });
}

/** Either side may carry the code of the board, and the other that of the council. */
function covered(
  from: readonly Organisation[],
  to: readonly Organisation[],
  joints: readonly Joint[],
): Pair[] {
  const [ones, others] = [byCode(from), byCode(to)];
  return joints.flatMap(({ from: board, to: council, periods }) => {
    const codes = [codeOf(board.id), codeOf(council.id)] as const;
    return [codes, [codes[1], codes[0]] as const].flatMap(
      ([fromCode, toCode]) => {
        const one = ones.get(fromCode);
        const other = others.get(toCode);
        return one === undefined || other === undefined
          ? []
          : [{ from: one, to: other, joined: periods }];
      },
    );
  });
}

/** The rule may run with the geography or against it; between bodies of one kind it runs with it. */
function within(
  from: readonly Organisation[],
  to: readonly Organisation[],
  oneKind: boolean,
  joints: readonly Joint[],
): Pair[] {
  const [ones, others] = [new Set(from), new Set(to)];
  return joints.flatMap((joint) => {
    if (ones.has(joint.from) && others.has(joint.to))
      return [{ from: joint.from, to: joint.to, joined: joint.periods }];
    if (!oneKind && ones.has(joint.to) && others.has(joint.from))
      return [{ from: joint.to, to: joint.from, joined: joint.periods }];
    return [];
  });
}

function bodiesOf(
  end: RuleEnd,
  { byId, byKind }: PairingIndex,
): readonly Organisation[] {
  const one =
    end.organisationId === null ? undefined : byId.get(end.organisationId);
  const bodies =
    end.organisationId === null
      ? (byKind.get(end.kind) ?? [])
      : one === undefined
        ? []
        : [one];
  const { only } = end;
  return only === null
    ? bodies
    : bodies.filter((body) => isOfClass(body, only));
}

function joints(
  kind: RelationshipKind,
  relationships: readonly Relationship[],
  byId: ReadonlyMap<string, Organisation>,
): Joint[] {
  const ofKind = relationships.filter(
    (relationship) => relationship.kind === kind,
  );
  return [
    ...groupBy(ofKind, ({ from, to }) => `${from}>${to}`).values(),
  ].flatMap((group) => {
    const [first] = group;
    const from = first && byId.get(first.from);
    const to = first && byId.get(first.to);
    return from === undefined || to === undefined
      ? []
      : [
          {
            from,
            to,
            periods: mergePeriods(group.map(({ validity }) => validity)),
          },
        ];
  });
}

function byCode(bodies: readonly Organisation[]): Map<string, Organisation> {
  return new Map(bodies.map((body) => [codeOf(body.id), body]));
}
