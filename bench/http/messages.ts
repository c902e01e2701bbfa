import { z } from "zod";

/** What the process of a server is asked: to watch its event loop, and what it saw. */
export const Request = z.enum(["watch", "seen"]);

/** What it tells when it listens. */
export const Listening = z.object({ url: z.string() });

/** How long the event loop kept the next turn waiting, in milliseconds. */
export const Seen = z.object({
  p50: z.number(),
  p99: z.number(),
  longest: z.number(),
});
export type Seen = z.infer<typeof Seen>;
