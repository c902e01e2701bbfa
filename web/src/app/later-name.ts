interface Named {
  readonly name: string;
  readonly nameOnDay: string;
}

/** The name that a reader may know a body by, where it is not yet that of the day; null: the day has it already. */
export function laterNameOf({ name, nameOnDay }: Named): string | null {
  return name === nameOnDay ? null : `Later called ${name}`;
}
