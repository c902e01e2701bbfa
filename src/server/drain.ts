import type { FastifyInstance } from "fastify";

/** Once closing begins, each answer ends its connection: one kept alive would hold the process until the client lets go. */
export function drainOnClose(app: FastifyInstance): void {
  let closing = false;
  app.addHook("preClose", (done) => {
    closing = true;
    done();
  });
  app.addHook("onSend", (_, reply, __, done) => {
    if (closing) reply.header("connection", "close");
    done();
  });
}
