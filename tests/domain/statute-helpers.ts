import { expandStatute } from "../../src/domain/expand-statute.js";
import type {
  LegalProvision,
  Organisation,
  Relationship,
} from "../../src/domain/model.js";
import type { OrganisationKind } from "../../src/domain/organisation-kinds.js";
import type { RuleEnd, StatuteRule } from "../../src/domain/statute.js";
import { formatDay, parseDay, type Validity } from "../../src/domain/time.js";

/** From the first day in force to the first day no longer; "-" is unknown or open. */
export function span(from: string, to: string): Validity {
  const day = (text: string) => (text === "-" ? null : parseDay(text));
  return {
    from: day(from),
    to: day(to),
    fromPrecision: from === "-" ? null : "DAY",
    toPrecision: to === "-" ? null : "DAY",
  };
}

export const ACT: LegalProvision = {
  id: "ACT",
  act: "Example Act",
  section: "s.1",
  says: "",
  checked: true,
  validity: span("2022-07-01", "-"),
  note: null,
  sourceId: "LAW",
};

export function end(
  kind: OrganisationKind,
  facts: Partial<RuleEnd> = {},
): RuleEnd {
  return { kind, organisationId: null, only: null, ...facts };
}

export function rule(
  facts: Partial<StatuteRule> &
    Pick<StatuteRule, "kind" | "from" | "to" | "pairing">,
): StatuteRule {
  return { id: "R1", provision: ACT, mechanism: null, ...facts };
}

/** What a rule implies, in words: id, first day and first day no longer. */
export function expanded(
  one: StatuteRule,
  bodies: readonly Organisation[],
  given: readonly Relationship[] = [],
): string[] {
  const said = (day: number | null) => (day === null ? "-" : formatDay(day));
  return expandStatute([one], bodies, given)
    .filter(({ inferred }) => inferred)
    .map(
      ({ id, validity }) => `${id} ${said(validity.from)} ${said(validity.to)}`,
    )
    .sort();
}
