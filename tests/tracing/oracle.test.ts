import { describe } from "vitest";
import { MemoryStore } from "../../src/store/memory/memory-store.js";
import { oracle } from "./oracle.js";

describe("the tracer over the embedded engine", () => {
  oracle(() => Promise.resolve(new MemoryStore()), {
    graphs: 1500,
    questionsPerGraph: 4,
    timeout: 120_000,
  });
});
