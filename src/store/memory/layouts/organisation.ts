import {
  IDENTIFIER_SCHEMES,
  type Identifier,
  type Organisation,
  type OtherName,
} from "../../../domain/model.js";
import { organisationKinds } from "../../../domain/organisation-kinds.js";
import { Aside } from "../columns/aside.js";
import { NONE, type Layout } from "../columns/field.js";
import { list } from "../columns/list.js";
import { given, oneOf, text, word } from "../columns/plain.js";
import { record } from "../columns/record.js";
import * as facts from "./organisation-facts.js";
import { sourceIds } from "./source-ids.js";
import { validity } from "./validity.js";

type Common = Pick<
  Organisation,
  | "id"
  | "name"
  | "otherNames"
  | "identifiers"
  | "validity"
  | "note"
  | "sourceIds"
>;

const common = record<Common>({
  id: text,
  name: text,
  otherNames: list(record<OtherName>({ name: text, validity })),
  identifiers: list(
    record<Identifier>({
      scheme: given(oneOf(IDENTIFIER_SCHEMES)),
      value: text,
      validity,
    }),
  ),
  validity,
  note: word,
  sourceIds,
});
const kindOf = given(oneOf(organisationKinds));

/** What every body has, its kind, and aside what its kind has. */
export const organisation: Layout<Organisation> = (shelf, name) => {
  const base = common(shelf, name);
  const kinds = kindOf(shelf, `${name}.kind`);
  const places = shelf.counts(`${name}.place`);
  const aside = <T>(layout: Layout<T>, kind: string): Aside<T> =>
    new Aside(layout, shelf, `${name}.${kind}`);
  const council = aside(facts.councilFacts, "council");
  const trust = aside(facts.trustFacts, "trust");
  const authority = aside(facts.combinedAuthorityFacts, "authority");
  const partnership = aside(
    facts.integratedCarePartnershipFacts,
    "partnership",
  );
  const collaborative = aside(
    facts.providerCollaborativeFacts,
    "collaborative",
  );
  const place = aside(facts.placePartnershipFacts, "place");
  const partner = aside(facts.partnerFacts, "partner");
  const arrangement = aside(facts.partnershipArrangementFacts, "arrangement");

  const addOwn = (body: Organisation): number => {
    switch (body.kind) {
      case "COUNCIL":
        return council.add(body);
      case "TRUST":
        return trust.add(body);
      case "COMBINED_AUTHORITY":
        return authority.add(body);
      case "INTEGRATED_CARE_PARTNERSHIP":
        return partnership.add(body);
      case "PROVIDER_COLLABORATIVE":
        return collaborative.add(body);
      case "PLACE_PARTNERSHIP":
        return place.add(body);
      case "PARTNER":
        return partner.add(body);
      case "PARTNERSHIP_ARRANGEMENT":
        return arrangement.add(body);
      default:
        return NONE;
    }
  };

  return {
    add: (body) => {
      base.add(body);
      kinds.add(body.kind);
      places.push(addOwn(body));
    },
    at: (row) => {
      // Assigned rather than spread: a property added after a spread costs Node 20 microseconds.
      const shared = base.at(row);
      const kind = kinds.at(row);
      const own = places.at(row);
      switch (kind) {
        case "COUNCIL":
          return Object.assign(shared, { kind }, council.at(own));
        case "TRUST":
          return Object.assign(shared, { kind }, trust.at(own));
        case "COMBINED_AUTHORITY":
          return Object.assign(shared, { kind }, authority.at(own));
        case "INTEGRATED_CARE_PARTNERSHIP":
          return Object.assign(shared, { kind }, partnership.at(own));
        case "PROVIDER_COLLABORATIVE":
          return Object.assign(shared, { kind }, collaborative.at(own));
        case "PLACE_PARTNERSHIP":
          return Object.assign(shared, { kind }, place.at(own));
        case "PARTNER":
          return Object.assign(shared, { kind }, partner.at(own));
        case "PARTNERSHIP_ARRANGEMENT":
          return Object.assign(shared, { kind }, arrangement.at(own));
        default:
          return Object.assign(shared, { kind });
      }
    },
    arrange: (order) => {
      base.arrange(order);
      kinds.arrange(order);
      places.arrange(order);
      for (const each of [
        council,
        trust,
        authority,
        partnership,
        collaborative,
        place,
        partner,
        arrangement,
      ])
        each.settle();
    },
  };
};
