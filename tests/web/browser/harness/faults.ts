import type { BrowserContext } from "playwright-core";
import { inject } from "vitest";

/** Whatever goes wrong in a visitor's pages, in order: it fills as they go. */
export function watchFaults(context: BrowserContext): readonly string[] {
  const faults: string[] = [];
  const origin = new URL(inject("explorerUrl")).origin;
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => {
    faults.push(`error: ${error.error().stack ?? error.error().message}`);
  });
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin)
      faults.push(`another host: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // A page that is left, or a question asked anew, gives up what is on its way.
    if (reason !== "net::ERR_ABORTED")
      faults.push(`failed: ${request.url()} ${reason}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400)
      faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}
