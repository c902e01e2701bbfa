import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";

/** Whose pages may read the answers, beside our own: those of these origins, or of any. */
export type CorsOrigins = readonly string[] | "*";

/** Seconds for which a browser need not ask again: as long as any browser keeps it. */
const TWO_HOURS = 7_200;

/** Lets pages of other origins ask. No cookies are taken from them: everybody is answered the same. */
export async function addCors(
  app: FastifyInstance,
  origins: CorsOrigins,
): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: origins === "*" ? origins : [...origins],
    methods: ["GET", "HEAD", "POST"],
    exposedHeaders: ["etag"],
    maxAge: TWO_HOURS,
  });
}
