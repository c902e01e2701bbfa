import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { MemoryStore } from "../../../src/store/memory/memory-store.js";
import { SMALL_GRAPH } from "../../generators/small-graph.js";
import { askWithErrors } from "../ask.js";

/** Looks for ids near the first of two unknown ones longer than for those near the second. */
class SlowAboutRegions extends MemoryStore {
  override async byCode(codes: readonly string[]) {
    if (codes.includes("unknown-region")) await wait(20);
    return super.byCode(codes);
  }
}

it("of two refusals of one field that of the first argument is told, though that of the second is there before", async () => {
  const store = new SlowAboutRegions();
  await store.replace(SMALL_GRAPH);
  const { errors } = await askWithErrors(
    store,
    `{ organisations(filter: {
         systems: ["icb:unknown-system"], regions: ["region:unknown-region"]
       }) { totalCount } }`,
  );
  expect(errors.map(({ message }) => message)).toEqual([
    expect.stringContaining('"region:unknown-region"'),
  ]);
});
