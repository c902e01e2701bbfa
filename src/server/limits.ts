import type { ApolloServerPlugin } from "@apollo/server";
import { getVariableValues, GraphQLError } from "graphql";
import { checkArguments } from "./limits/arguments.js";
import { costOf } from "./limits/cost.js";
import { Measured, sizeOf } from "./limits/measured.js";
import { shapeOf } from "./limits/shape.js";

/** How large an operation may be. Generous for people, and a bound on what one request can ask of the server. */
export interface Limits {
  /** Fields one below another, introspection aside. */
  readonly depth: number;
  /** Words and signs of the operation's text. */
  readonly tokens: number;
  /** Fields given another name, fragments counted as often as they are used. */
  readonly aliases: number;
  /** Fields and fragments, counted as often as they are used. */
  readonly fields: number;
  /** Bodies, relationships and other objects that the answer could hold, by `first`; a total counts as several. */
  readonly cost: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 15,
  tokens: 2_000,
  aliases: 50,
  fields: 2_000,
  cost: 20_000,
};

/** The stable code of each limit, how its error begins, and what to do. */
const LIMITS = {
  depth: {
    code: "DEPTH_LIMIT_EXCEEDED",
    measure: "depth in fields",
    advice: "Ask for fewer fields one below another.",
  },
  tokens: {
    code: "TOKEN_LIMIT_EXCEEDED",
    measure: "number of tokens",
    advice: "Split the operation.",
  },
  aliases: {
    code: "ALIAS_LIMIT_EXCEEDED",
    measure: "number of aliases",
    advice: "Rename fewer fields, or split the operation.",
  },
  fields: {
    code: "FIELD_LIMIT_EXCEEDED",
    measure: "number of fields",
    advice: "Use fragments less often, or split the operation.",
  },
  cost: {
    code: "COST_LIMIT_EXCEEDED",
    measure: "cost in objects",
    advice:
      "Ask for a smaller `first`, fewer lists inside lists, fewer totals or fewer of the roots that work hard.",
  },
} as const satisfies Record<keyof Limits, object>;

/** Refuses an operation that asks too much before anything is read. Tokens are counted by the parser, before this. */
export function limitsPlugin<C extends object>(
  limits: Limits,
): ApolloServerPlugin<C> {
  const check = (limit: keyof Limits, actual: number) => {
    if (actual > limits[limit]) throw limitError(limit, actual, limits);
  };
  const measured = new Measured();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          if (operation === undefined) return Promise.resolve();
          const definitions = operation.variableDefinitions ?? [];
          const given = request.variables ?? {};
          const { coerced } = getVariableValues(schema, definitions, given);
          measured.check(operation, sizeOf(coerced), () => {
            const { depth, aliases, fields } = shapeOf(operation, document);
            check("depth", depth);
            check("aliases", aliases);
            check("fields", fields);
            // Where variables do not fit, execution says so, and answers nothing.
            if (coerced === undefined) return;
            checkArguments(schema, document, operation, coerced);
            const variables = { given, coerced };
            check("cost", costOf(schema, document, operation, variables));
          });
          return Promise.resolve();
        },
      }),
  };
}

/** Says which limit was passed, by how much, and what to do. */
export function limitError(
  limit: keyof Limits,
  actual: number,
  limits: Limits,
): GraphQLError {
  const { code, measure, advice } = LIMITS[limit];
  const extensions = {
    code,
    limit: limits[limit],
    actual,
    http: { status: 400 },
  };
  return new GraphQLError(
    `The ${measure} of this operation is ${actual}; the limit is ${limits[limit]}. ${advice}`,
    { extensions },
  );
}
