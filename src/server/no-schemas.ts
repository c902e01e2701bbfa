/** For Fastify's checks by JSON Schema, which no route here asks for: loading them was a fifteenth of the time to the first answer. */
export const NO_SCHEMAS = {
  compilersFactory: { buildValidator: refuse, buildSerializer: refuse },
};

function refuse(): never {
  throw new Error(
    "A route has a JSON Schema: leave it out, or remove NO_SCHEMAS.",
  );
}
