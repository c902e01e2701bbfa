import type {
  OrganisationResolvers,
  RelationshipResolvers,
} from "../generated/types.js";

/** Every field of a type: leaving one out does not compile. */
export type EveryField<R> = Required<Omit<R, "__isTypeOf">>;

/** Every field that a concrete type of body adds to those of all bodies: leaving one out does not compile. */
export type OwnFields<R> = Required<
  Omit<R, keyof OrganisationResolvers | "__isTypeOf">
>;

/** Every field that a family of relationships adds to those of all relationships. */
export type OwnFacts<R> = Required<
  Omit<R, keyof RelationshipResolvers | "__isTypeOf">
>;
