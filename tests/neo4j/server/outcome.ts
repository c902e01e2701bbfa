import { z } from "zod";

export const Database = z.object({
  uri: z.string(),
  user: z.string(),
  password: z.string(),
  /** Absent: the user's home database. */
  database: z.string().optional(),
});

/** The database of the tests, and who may use it. */
export type Database = z.infer<typeof Database>;

/** What came of starting a server: a database to test with, or why there is none. */
export const Outcome = z.discriminatedUnion("started", [
  z.object({
    started: z.literal(true),
    how: z.enum(["NEO4J_URI", "Docker", "Maven"]),
    database: Database,
  }),
  z.object({
    started: z.literal(false),
    /** One for each way that was tried. */
    reasons: z.array(z.string()),
    /** Whether a run without a server is a failure. */
    required: z.boolean(),
  }),
]);
export type Outcome = z.infer<typeof Outcome>;
