import * as fc from "fast-check";
import {
  organisationKinds,
  type OrganisationKind,
} from "../../src/domain/organisation-kinds.js";
import type { Pools } from "./pools.js";

/** What no graph holds, and what means something to the languages on the way to a graph. */
const STRANGE = [
  "",
  " ",
  "no:such",
  ":",
  "null",
  '"',
  "\\",
  "\u0000",
  "$id",
  "*",
  "~",
  "leeds~2 AND (name:*",
  "'}) MATCH (n) DETACH DELETE n //",
  "a".repeat(201),
];

type TextsOf = (pools: Pools) => fc.Arbitrary<string>;

const id: TextsOf = (pools) =>
  fc.oneof(
    { arbitrary: someBody(pools), weight: 8 },
    { arbitrary: oneOf(pools.relationshipIds), weight: 1 },
    { arbitrary: slipIn(someBody(pools)), weight: 1 },
  );
const code: TextsOf = ({ codes }) =>
  fc.oneof(
    { arbitrary: oneOf(codes), weight: 4 },
    { arbitrary: slipIn(oneOf(codes)), weight: 1 },
  );
const partOfName: TextsOf = ({ names }) => partOf(oneOf(names));

/** For each argument that takes a text: what it may be given. */
const TEXTS: Readonly<Record<string, TextsOf>> = {
  id,
  ids: id,
  organisations: id,
  root: id,
  expand: id,
  payers: id,
  payees: id,
  from: id,
  to: id,
  of: (pools) =>
    fc.oneof(
      id(pools),
      someBody(pools, ["COUNCIL", "PLACE_PARTNERSHIP", "TRUST"]),
      code(pools),
    ),
  about: (pools) => fc.oneof(someBody(pools), code(pools)),
  addressedTo: (pools) => fc.oneof(someBody(pools), code(pools)),
  code,
  codes: code,
  regions: (pools) => someBody(pools, ["NHS_REGION"]),
  systems: (pools) =>
    someBody(pools, ["INTEGRATED_CARE_SYSTEM", "INTEGRATED_CARE_BOARD"]),
  system: (pools) =>
    someBody(pools, [
      "INTEGRATED_CARE_SYSTEM",
      "INTEGRATED_CARE_BOARD",
      "INTEGRATED_CARE_PARTNERSHIP",
    ]),
  collaborative: (pools) => someBody(pools, ["PROVIDER_COLLABORATIVE"]),
  place: (pools) => someBody(pools, ["PLACE_PARTNERSHIP"]),
  nameContains: partOfName,
  text: (pools) =>
    fc.oneof(partOfName(pools), slipIn(partOfName(pools)), code(pools)),
  textContains: ({ titles, publishers }) =>
    partOf(oneOf([...titles, ...publishers])),
  stream: ({ streams }) => oneOf(streams),
  streams: ({ streams }) => oneOf(streams),
  measures: ({ measures }) => oneOf(measures),
  themes: ({ themes }) => oneOf(themes),
  stances: ({ stances }) => oneOf(stances),
  publishers: ({ publishers }) => oneOf(publishers),
};

/** A text for an argument: mostly one that the graph holds, now and then misspelt or strange. */
export function someText(argument: string, pools: Pools): fc.Arbitrary<string> {
  const texts = TEXTS[argument];
  if (texts === undefined)
    throw new Error(`Say in ${import.meta.url} what \`${argument}\` may be.`);
  return fc.oneof(
    { arbitrary: texts(pools), weight: 14 },
    { arbitrary: fc.constantFrom(...STRANGE), weight: 1 },
  );
}

/** The id of a body of one of these kinds; by default of any. */
export function someBody(
  { ids }: Pools,
  kinds: readonly OrganisationKind[] = organisationKinds,
): fc.Arbitrary<string> {
  const known = kinds.flatMap((kind) => {
    const bodies = ids.get(kind);
    return bodies === undefined ? [] : [fc.constantFrom(...bodies)];
  });
  return known.length === 0 ? oneOf([]) : fc.oneof(...known);
}

export function oneOf(texts: readonly string[]): fc.Arbitrary<string> {
  return texts.length === 0 ? fc.constant("none") : fc.constantFrom(...texts);
}

/** Whole, the first letters, one word, or in another case. */
function partOf(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(
      texts,
      fc.nat(),
      fc.constantFrom("whole", "start", "word", "upper", "lower"),
    )
    .map(([text, number, part]) => {
      const words = text.split(" ");
      return {
        whole: text,
        start: [...text].slice(0, 1 + (number % 8)).join(""),
        word: words[number % words.length] ?? text,
        upper: text.toUpperCase(),
        lower: text.toLowerCase(),
      }[part];
    });
}

/** With one letter left out, changed or added, or in another case. */
function slipIn(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(texts, fc.nat(), fc.constantFrom("case", "drop", "change", "add"))
    .map(([text, number, slip]) => {
      const letters = [...text];
      const place = number % letters.length;
      const [before, after] = [letters.slice(0, place), letters.slice(place)];
      return {
        case: text.toLowerCase(),
        drop: [...before, ...after.slice(1)].join(""),
        change: [...before, "1", ...after.slice(1)].join(""),
        add: [...before, "1", ...after].join(""),
      }[slip];
    });
}
