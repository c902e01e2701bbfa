import { MemoryStore } from "../../src/store/memory/memory-store.js";
import { differential } from "./differential.js";

differential("embedded", () => Promise.resolve(new MemoryStore()), {
  graphs: 20,
  operationsPerGraph: 20,
  operationsPerKnownGraph: 100,
});
