import { Bench } from "tinybench";
import { today } from "../src/domain/time.js";
import type { GraphStore } from "../src/store/graph-store.js";

const PAGE = { first: 200, after: null, orderBy: "ID", count: false } as const;
const CAP = 300;

/** What the port costs in this process, in microseconds. */
export async function benchEngine(store: GraphStore): Promise<void> {
  const asOf = today();
  const bench = new Bench({ name: "engine", time: 500, warmupTime: 200 });
  bench
    .add("one body by its id", () => store.organisations(["council:E08000035"]))
    .add("one body by a code", () => store.byCode(["RR8"]))
    .add("one hop: relationships of a council on a day", () =>
      store.relationshipsOf(
        ["council:E08000035"],
        { asOf, direction: "BOTH" },
        PAGE,
      ),
    )
    .add("one hop from NHS England, up to 300 bodies", () =>
      store.neighbourhood(
        ["national:nhs-england"],
        [{ asOf, direction: "BOTH" }],
        1,
        CAP,
      ),
    )
    .add("three hops from a council, up to 300 bodies", () =>
      store.neighbourhood(
        ["council:E08000035"],
        [{ asOf, direction: "BOTH" }],
        3,
        CAP,
      ),
    )
    .add("three hops upward from a trust", () =>
      store.neighbourhood(
        ["trust:RR8"],
        [{ asOf, direction: "OUT", families: ["ACCOUNTABILITY"] }],
        3,
        CAP,
      ),
    )
    .add("search with one letter wrong", () =>
      store.search("Leds Teaching", { asOf }, { ...PAGE, orderBy: "RANK" }),
    );
  await bench.run();
  console.table(
    bench.tasks.map(({ name, result }) =>
      result.state === "completed"
        ? {
            engine: name,
            "median µs": microseconds(result.latency.p50),
            "p99 µs": microseconds(result.latency.p99),
          }
        : { engine: name },
    ),
  );
}

function microseconds(milliseconds: number): number {
  return Math.round(milliseconds * 10_000) / 10;
}
