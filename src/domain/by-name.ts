import { byId, compareText } from "./text-order.js";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Orders bodies as lists of them are: by name, then by id. */
export function byName(a: Named, b: Named): number {
  return compareText(a.name, b.name) || byId(a, b);
}
