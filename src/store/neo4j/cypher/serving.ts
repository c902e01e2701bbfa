import type { Query } from "../query.js";
import { RELEASE } from "./fragments.js";

/** Which release is read, and nothing of it. */
export function serving(): Query {
  return { text: `${RELEASE}\nRETURN release`, parameters: {} };
}
