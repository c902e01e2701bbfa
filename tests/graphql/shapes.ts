import { z } from "zod";

/** Shapes of answers, for tests that work on with one. */

export const WithId = z.object({ id: z.string() });

/** A page of a list that is read to its end. */
export function pageOf<T extends z.ZodType>(node: T) {
  return z.object({
    totalCount: z.number().optional(),
    nodes: z.array(node),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      endCursor: z.string().nullable(),
    }),
  });
}
