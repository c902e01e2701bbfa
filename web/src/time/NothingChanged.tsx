interface Props {
  readonly name: string;
  readonly between: string;
}

/** What to do where two days are alike. */
export function NothingChanged({ name, between }: Props) {
  return (
    <p>
      Nothing about {name} is recorded to have changed {between}: neither the
      body, nor its relationships of the families chosen, nor their amounts.
      Choose days further apart, or one of the marks on the line of time.
    </p>
  );
}
