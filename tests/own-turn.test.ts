import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { inLots, laterLots, ownTurn } from "../src/own-turn.js";

/** What is done, in order, with a mark for each round of the event loop until the work is over. */
async function roundsOf(
  work: (log: string[]) => Promise<unknown>,
): Promise<string[]> {
  const log: string[] = [];
  let over = false;
  const done = work(log).then(() => {
    over = true;
  });
  const rounds = async () => {
    while (!over) {
      log.push("|");
      await setImmediate();
    }
  };
  await Promise.all([done, rounds()]);
  return log;
}

describe("a turn of one's own", () => {
  it("is a round of the event loop for each who waits, first come first served", async () => {
    const log = await roundsOf((seen) =>
      Promise.all(
        ["a", "b", "c"].map(async (name) => {
          await ownTurn();
          seen.push(name);
        }),
      ),
    );
    expect(log.join("")).toMatch(/^\|+a\|+b\|+c\|*$/);
  });
});

describe("a list worked through in lots", () => {
  it("becomes what it would in one go, each lot in a round of its own", async () => {
    const log = await roundsOf(async (seen) => {
      const doubled = await inLots([1, 2, 3, 4, 5], 2, (lot) => {
        seen.push(lot.join("+"));
        return lot.flatMap((one) => [one, one * 10]);
      });
      expect(doubled).toEqual([1, 10, 2, 20, 3, 30, 4, 40, 5, 50]);
    });
    expect(log.join("")).toMatch(/^\|+1\+2\|+3\+4\|+5\|*$/);
    expect(await inLots([], 2, () => [1])).toEqual([]);
  });
});

describe("later lots", () => {
  it("give the first lot at once and each other in a later turn, in the order of the list", async () => {
    const given = laterLots([1, 2, 3, 4, 5], 2, (item) => item * 10);
    expect(given.slice(0, 2)).toEqual([10, 20]);
    const turns: number[] = [];
    for (const [at, item] of given.entries())
      void Promise.resolve(item).then(() => turns.push(at));
    const all = await Promise.all(given.map((item) => Promise.resolve(item)));
    expect(all).toEqual([10, 20, 30, 40, 50]);
    expect(turns).toEqual([0, 1, 2, 3, 4]);
    expect(laterLots([], 2, String)).toEqual([]);
  });
});
