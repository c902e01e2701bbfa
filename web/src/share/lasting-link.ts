import { addressOf, type Explorer } from "../app/state.js";
import { daySeen } from "../app/today.js";

/** The address of what is shown, with its day even where that is today: it shows the same tomorrow. */
export function lastingLink(state: Explorer): string {
  const { origin, pathname } = window.location;
  return addressOf(origin + pathname, { ...state, date: daySeen(state) });
}
