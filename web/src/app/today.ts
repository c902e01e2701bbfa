import type { Explorer } from "./state.js";

/** Swedish is written YYYY-MM-DD. */
const englandDate = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/London",
});

/** The day it is in England. */
export function today(now = new Date()): string {
  return englandDate.format(now);
}

/** The day seen: the one in the address, or today. Always sent to the API, so that answers of two days never mix. */
export function daySeen({ date }: Pick<Explorer, "date">): string {
  return date ?? today();
}
