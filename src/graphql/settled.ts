/**
 * What was asked for beside other things. Where several are refused, reading them in the order of the arguments tells the first of these,
 * whichever was refused first: `Promise.all` would leave that to the timing of the engine.
 */
export function valueOf<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === "rejected") throw settled.reason;
  return settled.value;
}
