import { expect, it } from "vitest";
import { running, smallStore } from "./running.js";

/** A server in this process, and what it does: each body looked up, and a mark for each round of the event loop. */
async function watched() {
  const store = await smallStore();
  const log: string[] = [];
  const reader = store.reader.bind(store);
  const server = await running({
    store: Object.assign(store, {
      reader: (until?: AbortSignal) => {
        const one = reader(until);
        const { atOnce } = one;
        return Object.assign(one, {
          atOnce: atOnce && {
            ...atOnce,
            single: {
              ...atOnce.single,
              organisation: (id: string) => {
                log.push(id);
                return atOnce.single.organisation(id);
              },
            },
          },
        });
      },
    }),
  });
  return { ...server, log };
}

const FOUND =
  'a: organisation(id: "icb:QNV") { name } b: organisation(id: "icb:QNS") { name }';

it("lets others in between the root fields of an operation that holds an error", async () => {
  const { post, log } = await watched();
  let isOver = false;
  const round = (): void => {
    log.push("|");
    if (!isOver) setImmediate(round);
  };
  setImmediate(round);
  const { body } = await post(
    `{ ${FOUND} c: organisation(id: "icb:Q00") { name } }`,
  );
  isOver = true;
  expect(log.join(" ")).toMatch(/icb:QNV (\| )+icb:QNS (\| )+icb:Q00/);
  expect(body.errors).toMatchObject([
    { path: ["c"], extensions: { code: "NOT_FOUND" } },
  ]);
  const { body: alone } = await post(`{ ${FOUND} }`);
  expect(body.data).toEqual({ ...Object(alone.data), c: null });
});
