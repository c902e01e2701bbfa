import { useEffect } from "react";
import { dayInWords } from "./dates.js";
import { useExplorer } from "./state.js";
import { daySeen } from "./today.js";
import { useView } from "./useView.js";

/** What the page is about: its first heading, and its name among the browser's tabs and in its history. */
export function Title({ body }: { readonly body: string }) {
  const [state] = useExplorer();
  const root = useView(body).data?.relationshipView.root;
  const title = `${root?.nameOnDay ?? body} on ${dayInWords(daySeen(state))}`;
  useEffect(() => {
    const before = document.title;
    document.title = `${title} · placegraph`;
    return () => {
      document.title = before;
    };
  }, [title]);
  return <h1 className="unseen">{title}</h1>;
}
