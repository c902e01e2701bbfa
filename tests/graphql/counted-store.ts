import type { GraphStore } from "../../src/store/graph-store.js";

/** A store that notes the name of each call made to it, and shows its arguments to whoever listens. */
export function counted(
  store: GraphStore,
  listen: (name: string, args: unknown[]) => void = () => {},
): { store: GraphStore; calls: string[] } {
  const calls: string[] = [];
  const noting = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return (...args: unknown[]): unknown => {
        calls.push(String(name));
        listen(String(name), args);
        return Reflect.apply(value, target, args);
      };
    },
  });
  return { store: noting, calls };
}
