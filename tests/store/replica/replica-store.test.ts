import { afterEach, describe, expect, it, vi } from "vitest";
import type { Graph } from "../../../src/domain/model.js";
import type { GraphReader } from "../../../src/store/graph-store.js";
import { MemoryStore } from "../../../src/store/memory/memory-store.js";
import { ForwardingReader } from "../../../src/store/replica/forwarding-reader.js";
import type { Original } from "../../../src/store/replica/original.js";
import { ReplicaStore } from "../../../src/store/replica/replica-store.js";
import { graphOf } from "../../generators/records.js";

const OLD = { ...graphOf({}), version: "old" };
const NEW = { ...graphOf({}), version: "new" };

/** A graph elsewhere, which can be away and can be slow to be read. */
class Elsewhere extends ForwardingReader implements Original {
  isAway = false;
  release = 0;
  reading: Promise<void> = Promise.resolve();
  readonly #store = new MemoryStore();
  #graph: Graph = OLD;

  constructor() {
    super(() => this.#store);
  }

  override get engine(): string {
    return "elsewhere";
  }

  reader(): GraphReader {
    return this;
  }

  async replace(graph: Graph): Promise<void> {
    await this.#store.replace(graph);
    this.#graph = graph;
    this.release += 1;
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  releaseServed(): Promise<number> {
    return this.isAway
      ? Promise.reject(new Error("away"))
      : Promise.resolve(this.release);
  }

  async readGraph(): Promise<{ release: number; graph: Graph }> {
    await this.reading;
    return { release: await this.releaseServed(), graph: this.#graph };
  }
}

const opened: ReplicaStore[] = [];

async function replicaOf(original: Elsewhere) {
  const troubles: unknown[] = [];
  const replica = new ReplicaStore({
    original,
    emptyStore: () => new MemoryStore(),
    checkEvery: 2,
    onTrouble: (error) => troubles.push(error),
  });
  opened.push(replica);
  await vi.advanceTimersByTimeAsync(0);
  return { replica, troubles };
}

async function elsewhere(): Promise<Elsewhere> {
  vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z") });
  const original = new Elsewhere();
  await original.replace(OLD);
  return original;
}

async function seconds(passed: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(passed * 1_000);
}

async function versionIn(replica: ReplicaStore): Promise<string> {
  return (await replica.reader().dataset()).version;
}

const at = (time: string) => Date.parse(`2026-11-22T${time}Z`);

afterEach(async () => {
  vi.useRealTimers();
  for (const replica of opened.splice(0)) await replica.close();
});

describe("a copy of a graph that lives elsewhere", () => {
  it("has the other engine answer until there is one", async () => {
    const original = await elsewhere();
    let finish = (): void => undefined;
    original.reading = new Promise((resolve) => {
      finish = resolve;
    });
    const { replica } = await replicaOf(original);
    expect(replica.reader()).toMatchObject({ engine: "elsewhere" });
    expect(replica.reader().copy).toBeUndefined();
    expect(await versionIn(replica)).toBe("old");

    finish();
    await seconds(0);
    expect(replica.reader()).toMatchObject({
      engine: "memory",
      copy: { of: "elsewhere", checkedEvery: 2, unreachableSince: null },
    });
    expect(replica.reader().atOnce?.dataset().version).toBe("old");
  });

  it("is renewed within the seconds between two looks, and says when it last looked", async () => {
    const original = await elsewhere();
    const { replica } = await replicaOf(original);
    await original.replace(NEW);
    await seconds(1);
    expect(await versionIn(replica)).toBe("old");
    expect(replica.reader().copy?.checkedAt).toBe(at("12:00:00"));
    await seconds(1);
    expect(await versionIn(replica)).toBe("new");
    await seconds(2);
    expect(replica.reader().copy?.checkedAt).toBe(at("12:00:04"));
  });

  it("goes on being read by a request that began before it was renewed", async () => {
    const original = await elsewhere();
    const { replica } = await replicaOf(original);
    const before = replica.reader();
    await original.replace(NEW);
    await seconds(2);
    expect((await before.dataset()).version).toBe("old");
    expect(await versionIn(replica)).toBe("new");
  });

  it("stays while the other engine is away, says since when, and is renewed when that is back", async () => {
    const original = await elsewhere();
    const { replica, troubles } = await replicaOf(original);
    original.isAway = true;
    await seconds(10);
    expect(await versionIn(replica)).toBe("old");
    expect(replica.reader().copy).toMatchObject({
      checkedAt: at("12:00:00"),
      unreachableSince: at("12:00:02"),
    });
    expect(troubles).toEqual([new Error("away")]);

    await original.replace(NEW);
    original.isAway = false;
    await seconds(2);
    expect(await versionIn(replica)).toBe("new");
    expect(replica.reader().copy?.unreachableSince).toBeNull();
  });

  it("is made as soon as the other engine is there, where it was not at first", async () => {
    const original = await elsewhere();
    original.isAway = true;
    const { replica } = await replicaOf(original);
    expect(replica.reader().copy).toBeUndefined();
    original.isAway = false;
    await seconds(2);
    expect(replica.reader().engine).toBe("memory");
  });

  it("is of what was loaded through it, as soon as that is done", async () => {
    const { replica } = await replicaOf(await elsewhere());
    await replica.replace(NEW);
    expect(await versionIn(replica)).toBe("new");
    expect((await replica.dataset()).version).toBe("new");
  });
});
