import type { GraphStore } from "./graph-store.js";
import { MemoryStore } from "./memory/memory-store.js";

/** The one place that names engines: an empty store, ready for `replace`. */
export function openStore(): GraphStore {
  return new MemoryStore();
}
