import type { BodyFactsQuery } from "placegraph/client";

/** A body as its facts are told. */
export type Body = NonNullable<BodyFactsQuery["organisation"]>;
