/** Code-unit order: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface WithId {
  readonly id: string;
}

/** Orders things by their ids. */
export function byId(a: WithId, b: WithId): number {
  return compareText(a.id, b.id);
}

interface Named extends WithId {
  readonly name: string;
}

/** Orders bodies as lists of them are: by name, then by id. */
export function byName(a: Named, b: Named): number {
  return compareText(a.name, b.name) || byId(a, b);
}
