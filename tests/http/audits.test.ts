import { serverAudits } from "graphql-http";
import { describe, expect, it } from "vitest";
import { running } from "./running.js";

const server = await running();

describe("GraphQL over HTTP", () => {
  const audits = serverAudits({ url: server.url });

  // SHOULDs that a server may leave are notices or warnings; a MUST that it breaks is an error.
  it.each(audits)("$name", async ({ fn }) => {
    const result = await fn();
    expect(result.status === "error" ? result.reason : "kept").toBe("kept");
  });
});
