import { setTimeout } from "node:timers/promises";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { DomainError } from "../domain/errors.js";
import type { GraphReader, GraphStore } from "../store/graph-store.js";

/** Milliseconds in which the store must answer to be ready. */
const PATIENCE = 2_000;
const SLOW = `The store did not answer within ${PATIENCE / 1000} s.`;

/** /healthz: the process listens. /readyz: it can answer. */
export function addHealthRoutes(app: FastifyInstance, store: GraphStore): void {
  let asking: Promise<string | null> | null = null;
  /** All probes that come meanwhile share one question: they add nothing to the work of a store in trouble. */
  const ask = () =>
    (asking ??= reasonNotReady(
      store.reader(AbortSignal.timeout(PATIENCE)),
      app.log,
    ).finally(() => {
      asking = null;
    }));

  app.get("/healthz", () => ({ status: "ok" }));
  app.get("/readyz", async (_, reply) => {
    const late = setTimeout(PATIENCE, SLOW, { ref: false });
    const reason = await Promise.race([ask(), late]);
    return reason === null
      ? { status: "ready", ...freshness(store) }
      : reply.code(503).send({ status: "unavailable", reason });
  });
}

/** Of a copy: whose, and how fresh. */
function freshness(store: GraphStore): object {
  const { copy } = store.reader();
  if (copy === undefined) return {};
  const { of, checkedAt, checkedEvery, unreachableSince } = copy;
  return {
    copy: {
      of,
      checkedAt: new Date(checkedAt),
      checkedEvery,
      unreachableSince:
        unreachableSince === null ? null : new Date(unreachableSince),
    },
  };
}

async function reasonNotReady(
  reader: GraphReader,
  log: FastifyBaseLogger,
): Promise<string | null> {
  try {
    const { version } = await reader.dataset();
    return version === "" ? "No data is loaded yet." : null;
  } catch (error) {
    log.error({ err: error }, "The store does not answer");
    if (!(error instanceof DomainError)) return "The store does not answer.";
    return error.code === "CANCELLED" ? SLOW : error.message;
  }
}
