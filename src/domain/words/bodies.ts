import { byKind } from "../by-kind.js";
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
} from "../organisation-kinds.js";
import { byName } from "../text-order.js";
import { countInWords } from "./count.js";
import { listInWords } from "./list.js";

interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** As many of a kind as a sentence names; more are counted. */
const NAMED = 2;

/** As a sentence has them, a few of a kind by name: NHS England, NHS West Yorkshire Integrated Care Board and 6 councils. */
export function bodiesInWords(bodies: readonly Body[]): string {
  return listInWords(
    byKind(bodies).flatMap(([kind, group]) =>
      group.length > NAMED
        ? [countInWords(group.length, ORGANISATION_KINDS[kind].noun)]
        : group.toSorted(byName).map(({ name }) => name),
    ),
  );
}
