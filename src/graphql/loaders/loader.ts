import DataLoader from "dataloader";
import { whenKnown, type Awaitable } from "../../at-hand.js";

/** Loads a value for each key, for one request. */
export type Load<K, V> = (key: K) => Awaitable<V>;

/** As `Load`, but under arguments such as those of a page. */
export type LoadWith<K, A, V> = (key: K, args: A) => Awaitable<V>;

/** From an engine that answers within the call: there is nothing to wait for, and so nothing to gather into a batch. */
export function atOnce<K, V>(
  read: (keys: readonly K[]) => readonly V[],
): Load<K, V> {
  return (key) => first(read([key]));
}

/** As `atOnce`, under arguments. */
export function atOnceWith<K, A, V>(
  read: (keys: readonly K[], args: A) => Awaitable<readonly V[]>,
): LoadWith<K, A, V> {
  return (key, args) => whenKnown(read([key], args), first);
}

function first<V>([value]: readonly V[]): V {
  if (value === undefined) throw new Error("The store left a key out.");
  return value;
}

/** A value that need not be loaded; undefined where it must be. */
export type Recall<K, V> = (key: K) => V | undefined;

/** In one batch for all keys asked for at one level of a query and not remembered; at hand from then on. */
export function inBatches<K, V>(
  batch: (keys: readonly K[]) => Promise<readonly V[]>,
  idOf: (key: K) => unknown,
  remembered: Recall<K, V> = () => undefined,
): Load<K, V> {
  const loaded = new Map<unknown, Awaitable<V>>();
  const loader = new DataLoader(batch, { cache: false });
  return (key) => {
    const id = idOf(key);
    const held = loaded.get(id);
    // Null is an answer too: that there is none.
    const known = held === undefined ? remembered(key) : held;
    if (known !== undefined) {
      loaded.set(id, known);
      return known;
    }
    const onItsWay = loader.load(key);
    loaded.set(id, onItsWay);
    const keep = (value: V) => void loaded.set(id, value);
    onItsWay.then(keep, () => undefined);
    return onItsWay;
  };
}

/** In batches, one for each set of arguments asked for. */
export function inBatchesWith<K, A, V>(
  batch: (keys: readonly K[], args: A) => Promise<readonly V[]>,
  idOf: (key: K) => unknown,
  remembered?: (args: A) => Recall<K, V>,
): LoadWith<K, A, V> {
  const loads = new Map<string, Load<K, V>>();
  return (key, args) => {
    const name = JSON.stringify(args);
    const load =
      loads.get(name) ??
      inBatches((keys) => batch(keys, args), idOf, remembered?.(args));
    loads.set(name, load);
    return load(key);
  };
}
