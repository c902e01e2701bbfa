import { MemoryStore } from "../../src/store/memory/memory-store.js";
import { conformance } from "./conformance.js";

conformance("memory", () => Promise.resolve(new MemoryStore()));
