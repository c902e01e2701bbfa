import { StateLink } from "./StateLink.js";
import { goTo } from "./state.js";

interface Props {
  readonly body: { readonly id: string; readonly name: string };
}

/** The name of a body, which opens it on the day seen. */
export function BodyLink({ body: { id, name } }: Props) {
  return <StateLink to={goTo(id)}>{name}</StateLink>;
}
