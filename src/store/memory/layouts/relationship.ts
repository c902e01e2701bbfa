import type { Relationship, RelationshipBase } from "../../../domain/model.js";
import {
  familyOf,
  relationshipKinds,
} from "../../../domain/relationship-kinds.js";
import { unknownEnd } from "../../known-ends.js";
import { Aside } from "../columns/aside.js";
import { coded } from "../columns/coded.js";
import { NONE, type Layout } from "../columns/field.js";
import { flag, given, oneOf, text, word } from "../columns/plain.js";
import { record } from "../columns/record.js";
import { provision } from "./provision.js";
import * as facts from "./relationship-facts.js";
import { sourceIds } from "./source-ids.js";
import { validity } from "./validity.js";

/** The bodies that relationships join, already numbered. */
export interface Ends {
  numberOf(id: string): number | undefined;
  idAt(number: number): string;
}

type Common = Omit<RelationshipBase, "from" | "to">;

const commonFacts = record<Common>({
  id: text,
  kind: given(oneOf(relationshipKinds)),
  validity,
  basis: coded(provision),
  inferred: flag,
  note: word,
  sourceIds,
});

/**
 * What every relationship has, the numbers of its ends, and aside what its family has. To add one whose end is no body
 * @throws DomainError INVALID_SEED
 */
export function relationship(ends: Ends): Layout<Relationship> {
  return (shelf, name) => {
    const common = commonFacts(shelf, name);
    const [from, to] = [
      shelf.counts(`${name}.from`),
      shelf.counts(`${name}.to`),
    ];
    const places = shelf.counts(`${name}.place`);
    const aside = <T>(layout: Layout<T>, family: string): Aside<T> =>
      new Aside(layout, shelf, `${name}.${family}`);
    const governance = aside(facts.governanceFacts, "governance");
    const accountability = aside(facts.accountabilityFacts, "accountability");
    const funding = aside(facts.fundingFacts, "funding");
    const geography = aside(facts.geographyFacts, "geography");
    const succession = aside(facts.successionFacts, "succession");

    const addOwn = (one: Relationship): number => {
      switch (one.family) {
        case "GOVERNANCE":
          return governance.add(one);
        case "ACCOUNTABILITY":
          return accountability.add(one);
        case "FUNDING":
          return funding.add(one);
        case "GEOGRAPHY":
          return geography.add(one);
        case "SUCCESSION":
          return succession.add(one);
      }
    };
    const numberOf = (one: Relationship, id: string): number => {
      const number = ends.numberOf(id) ?? NONE;
      if (number === NONE) throw unknownEnd(one, id);
      return number;
    };

    return {
      add: (one) => {
        common.add(one);
        from.push(numberOf(one, one.from));
        to.push(numberOf(one, one.to));
        places.push(addOwn(one));
      },
      at: (row) => {
        const base = common.at(row);
        const family = familyOf(base.kind);
        const own = places.at(row);
        // Assigned rather than spread: a property added after a spread costs Node 20 microseconds.
        const shared = Object.assign(base, {
          from: ends.idAt(from.at(row)),
          to: ends.idAt(to.at(row)),
        });
        switch (family) {
          case "GOVERNANCE":
            return Object.assign(shared, { family }, governance.at(own));
          case "ACCOUNTABILITY":
            return Object.assign(shared, { family }, accountability.at(own));
          case "FUNDING":
            return Object.assign(shared, { family }, funding.at(own));
          case "GEOGRAPHY":
            return Object.assign(shared, { family }, geography.at(own));
          case "SUCCESSION":
            return Object.assign(shared, { family }, succession.at(own));
        }
      },
      arrange: (order) => {
        common.arrange(order);
        for (const column of [from, to, places]) column.arrange(order);
        for (const each of [
          governance,
          accountability,
          funding,
          geography,
          succession,
        ])
          each.settle();
      },
    };
  };
}
