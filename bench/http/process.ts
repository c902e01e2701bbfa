import { monitorEventLoopDelay } from "node:perf_hooks";
import { openSeed } from "../data.js";
import { CONTENDERS } from "./contenders/index.js";
import { Request } from "./messages.js";

// A process that serves as one contender, until who started it goes away.
const [, , name = ""] = process.argv;
const serve = CONTENDERS[name];
if (serve === undefined) throw new Error(`There is no contender "${name}".`);
process.on("disconnect", () => process.exit());
const url = await serve(await openSeed());

const delay = monitorEventLoopDelay({ resolution: 1 });
process.on("message", (message) => {
  if (Request.parse(message) === "watch") {
    delay.reset();
    delay.enable();
    return;
  }
  delay.disable();
  process.send?.({
    p50: delay.percentile(50) / 1e6,
    p99: delay.percentile(99) / 1e6,
    longest: delay.max / 1e6,
  });
});
process.send?.({ url });
