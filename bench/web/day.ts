import { TODAY } from "../../tests/web/browser/harness/explorer.js";

/** The day that every view is asked for. */
export const DAY = TODAY.toISOString().slice(0, 10);
