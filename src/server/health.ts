import type { FastifyInstance } from "fastify";
import { DomainError } from "../domain/errors.js";
import type { GraphStore } from "../store/graph-store.js";

/** /healthz: the process listens. /readyz: it can answer. */
export function addHealthRoutes(app: FastifyInstance, store: GraphStore): void {
  app.get("/healthz", () => ({ status: "ok" }));
  app.get("/readyz", async (_, reply) => {
    const reason = await reasonNotReady(store, app);
    return reason === null
      ? { status: "ready" }
      : reply.code(503).send({ status: "unavailable", reason });
  });
}

async function reasonNotReady(
  store: GraphStore,
  { log }: FastifyInstance,
): Promise<string | null> {
  try {
    const { version } = await store.dataset();
    return version === "" ? "No data is loaded yet." : null;
  } catch (error) {
    log.error({ err: error }, "The store does not answer");
    return error instanceof DomainError
      ? error.message
      : "The store does not answer.";
  }
}
