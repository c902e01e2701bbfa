import { useExplorer } from "../app/state.js";
import { daySeen } from "../app/today.js";
import { twoDays } from "./comparison.js";
import { Compared } from "./Compared.js";
import { History } from "./History.js";
import "./changes.css";

/** What changed about a body: between the two days compared, or on which days anything did. */
export function Changes({ body }: { readonly body: string }) {
  const [state] = useExplorer();
  const seen = daySeen(state);
  const { compare } = state;
  if (compare === null || compare === seen)
    return <History body={body} seen={seen} />;
  return <Compared body={body} days={twoDays(seen, compare)} />;
}
