import * as z from "zod/mini";
import { organisationKinds } from "../../domain/organisation-kinds.js";
import { RELATIONSHIP_FAMILIES } from "../../domain/relationship-kinds.js";
import { parseDay, type Day } from "../../domain/time.js";
import type { ViewAsked } from "../../graphql/view/view-asked.js";
import type { Address } from "./address.js";
import type { Way } from "./formats/format.js";
import { refusalOf } from "./refusals.js";

const once = z.string({ error: "is given more than once" });
const wholeNumber = z.pipe(
  once.check(z.regex(/^-?\d+$/, { error: "is no whole number" })),
  z.transform(Number),
);
const dayIn = (argument: string) =>
  z.pipe(
    once,
    z.transform((text: string) => parseDay(text, argument)),
  );

/** With commas between, or the argument given several times. */
function list<T extends z.ZodMiniType<string, string>>(item: T) {
  const items = z.transform((given: string | string[]) =>
    [given].flat().flatMap(itemsOf),
  );
  return z.pipe(
    z.pipe(z.union([z.string(), z.array(z.string())]), items),
    z.array(item),
  );
}

function itemsOf(text: string): string[] {
  return text.split(",").map((item) => item.trim());
}

/** The arguments of `relationshipView`, with its defaults; the root is in the address. */
const ARGUMENTS = {
  depth: z._default(wholeNumber, 1),
  expand: z._default(list(z.string()), []),
  families: z.optional(list(z.enum(RELATIONSHIP_FAMILIES))),
  kinds: z.optional(list(z.enum(organisationKinds))),
  asOf: z.optional(dayIn("asOf")),
  comparedWith: z.optional(dayIn("comparedWith")),
  maxNodes: z._default(wholeNumber, 300),
};

/** What an address asks for: a view, and in which way its format is to write it. */
export interface Asked {
  readonly view: ViewAsked;
  readonly way: Way;
}

/** @throws DomainError BAD_ARGUMENT for an argument that there is not, with near ones, or for a value that it does not take. */
export function readArguments(
  { root, format: { chosenBy, ways } }: Address,
  query: Readonly<Record<string, unknown>>,
  today: Day,
): Asked {
  const choice = z.optional(z.enum(ways.map(({ name }) => name)));
  const taken = {
    ...ARGUMENTS,
    ...(chosenBy === undefined ? {} : { [chosenBy]: choice }),
  };
  const read = z.strictObject(taken).safeParse(query, { reportInput: true });
  if (!read.success) throw refusalOf(read.error, Object.keys(taken));
  const { depth, expand, families, kinds, comparedWith, maxNodes } = read.data;
  const { asOf = today } = read.data;
  const chosen = chosenBy === undefined ? undefined : query[chosenBy];
  return {
    view: {
      root,
      depth,
      expand,
      families,
      kinds,
      asOf,
      comparedWith,
      maxNodes,
    },
    way: ways.find(({ name }) => name === chosen) ?? ways[0],
  };
}
