import { TODAY } from "../../tests/web/browser/harness/today.js";

/** The day that every view is asked for. */
export const DAY = TODAY.toISOString().slice(0, 10);
