/** The package entry `placegraph/client`: typed operations and fragments, and how a cache tells two days apart. */
export * from "./generated/graphql.js";
export * from "./keys.js";
export { hashOf } from "./hash-of.js";
