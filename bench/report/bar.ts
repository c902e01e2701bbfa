import { z } from "zod";

/** How many times as fast placegraph is as the fastest of its peers, at one piece of work. */
export const Bar = z.object({
  work: z.string(),
  beside: z.string(),
  times: z.number(),
});
export type Bar = z.infer<typeof Bar>;
