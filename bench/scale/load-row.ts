import { z } from "zod";

/** What loading one synthetic graph took. Bytes are of what `/proc` calls resident. */
export const LoadRow = z.object({
  graph: z.string(),
  organisations: z.number(),
  relationships: z.number(),
  seconds: z.number(),
  /** Of both cores together, the making of the synthetic records included. */
  cpuSeconds: z.number(),
  peakBytes: z.number(),
  residentBytes: z.number(),
  /** Of the columns and indexes of the relationships, for each of them. */
  columnBytes: z.number(),
  /** What is resident beside the process itself and the columns of the bodies, for each relationship. */
  residentBytesEach: z.number(),
  /** The widest columns of the relationships, in bytes for each of them. */
  columns: z.array(z.tuple([z.string(), z.number()])),
});
export type LoadRow = z.infer<typeof LoadRow>;
