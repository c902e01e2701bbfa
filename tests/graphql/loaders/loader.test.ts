import { expect, it } from "vitest";
import {
  inBatches,
  inBatchesWith,
} from "../../../src/graphql/loaders/loader.js";

const sameText = (key: string) => key;

it("gives what is remembered at once, and loads only the rest", async () => {
  const batches: (readonly string[])[] = [];
  const load = inBatches(
    (keys: readonly string[]) => {
      batches.push(keys);
      return Promise.resolve(keys.map((key) => `${key} loaded`));
    },
    sameText,
    (key) => (key === "a" ? "a remembered" : undefined),
  );
  expect(load("a")).toBe("a remembered");
  expect(await Promise.all([load("a"), load("b"), load("c")])).toEqual([
    "a remembered",
    "b loaded",
    "c loaded",
  ]);
  expect(batches).toEqual([["b", "c"]]);
});

it("loads no more than once what there is not", async () => {
  const batches: (readonly string[])[] = [];
  const load = inBatches((keys: readonly string[]) => {
    batches.push(keys);
    return Promise.resolve(keys.map(() => null));
  }, sameText);
  expect(await load("a")).toBeNull();
  expect(load("a")).toBeNull();
  expect(batches).toEqual([["a"]]);
});

it("remembers under the arguments that are asked with", async () => {
  const load = inBatchesWith(
    (keys: readonly string[], year: number) =>
      Promise.resolve(keys.map((key) => `${key} of ${year} loaded`)),
    sameText,
    (year) => (key) =>
      year === 2025 ? `${key} of ${year} remembered` : undefined,
  );
  expect(load("a", 2025)).toBe("a of 2025 remembered");
  expect(await load("a", 2026)).toBe("a of 2026 loaded");
});
