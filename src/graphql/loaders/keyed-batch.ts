import DataLoader from "dataloader";

/** Loads a value for each key under the same arguments: one batch for each set of arguments asked for at one level of a query. */
export function keyedBatch<K, A, V>(
  batch: (keys: readonly K[], args: A) => Promise<readonly V[]>,
  idOf: (key: K) => string,
): (key: K, args: A) => Promise<V> {
  const loaders = new Map<string, DataLoader<K, V, string>>();
  return (key, args) => {
    const name = JSON.stringify(args);
    const loader =
      loaders.get(name) ??
      new DataLoader((keys) => batch(keys, args), { cacheKeyFn: idOf });
    loaders.set(name, loader);
    return loader.load(key);
  };
}
