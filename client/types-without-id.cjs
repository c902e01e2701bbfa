const { isObjectType } = require("graphql");

/** A plugin of code generation: the types of answers that have no id of their own, which a cache keeps inside their parents. */
exports.plugin = (schema) => {
  const names = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
    .filter((type) => type.getFields().id === undefined)
    .map(({ name }) => name)
    .filter((name) => name !== schema.getQueryType().name)
    .sort();
  return `export const typesWithoutId = ${JSON.stringify(names, null, 2)};\n`;
};
