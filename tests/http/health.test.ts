import { expect, it } from "vitest";
import { DomainError } from "../../src/domain/errors.js";
import { running, smallStore } from "./running.js";

/** A server over a store that does something before it says what data it has, and how often it was asked. */
async function serverOver(
  before: (until: AbortSignal | undefined) => Promise<void>,
) {
  const store = await smallStore();
  const dataset = store.dataset.bind(store);
  let until: AbortSignal | undefined;
  let asked = 0;
  const { at, log } = await running({
    store: Object.assign(store, {
      reader: (signal?: AbortSignal) => {
        until = signal;
        return store;
      },
      dataset: async () => {
        asked += 1;
        await before(until);
        return dataset();
      },
    }),
  });
  return {
    log,
    asked: () => asked,
    probe: async (path: string) => {
      const response = await fetch(at(path));
      return [response.status, await response.json()];
    },
  };
}

it("says that the process listens, and that it can answer", async () => {
  const { probe } = await serverOver(() => Promise.resolve());
  expect(await probe("/healthz")).toEqual([200, { status: "ok" }]);
  expect(await probe("/readyz")).toEqual([200, { status: "ready" }]);
});

it.each([
  [
    "a refusal, in its own words",
    new DomainError("STORE_UNAVAILABLE", "The store is restarting."),
    "The store is restarting.",
  ],
  [
    "an unforeseen error, in ours",
    new Error("password=hunter2"),
    "The store does not answer.",
  ],
])("says why it cannot answer: %s", async (_, error, reason) => {
  const { probe, log } = await serverOver(() => Promise.reject(error));
  expect(await probe("/healthz")).toEqual([200, { status: "ok" }]);
  expect(await probe("/readyz")).toEqual([
    503,
    { status: "unavailable", reason },
  ]);
  expect(log.join("")).toContain(error.message);
});

it("says within 2 s that a store hangs, and asks it one question whoever probes", async () => {
  const { probe, asked } = await serverOver(() => new Promise(() => {}));
  const began = performance.now();
  const probes = Array.from({ length: 10 }, () => probe("/readyz"));
  const reason = "The store did not answer within 2 s.";
  for (const answer of await Promise.all(probes))
    expect(answer).toEqual([503, { status: "unavailable", reason }]);
  expect(performance.now() - began).toBeLessThan(3_000);
  expect(asked()).toBe(1);
  expect(await probe("/healthz")).toEqual([200, { status: "ok" }]);
});

it("stops its question after 2 s, and asks again when probed again", async () => {
  let isSlow = true;
  const { probe, asked } = await serverOver(async (until) => {
    if (!isSlow) return;
    await new Promise((_, reject) => {
      until?.addEventListener("abort", () => {
        reject(new DomainError("CANCELLED", "The caller went away."));
      });
    });
  });
  const reason = "The store did not answer within 2 s.";
  expect(await probe("/readyz")).toEqual([
    503,
    { status: "unavailable", reason },
  ]);
  isSlow = false;
  expect(await probe("/readyz")).toEqual([200, { status: "ready" }]);
  expect(asked()).toBe(2);
});
