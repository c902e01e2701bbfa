import { ViewDocument, type ViewQueryVariables } from "placegraph/client";
import { useQuery } from "urql";
import { familiesAsked, useExplorer } from "./state.js";
import { daySeen } from "./today.js";

/** The relationship view of a body as the address asks for it: one request for the picture, its files and the facts of its lines. */
export function useView(body: string) {
  const [view] = useQuery({
    query: ViewDocument,
    variables: useViewAsked(body),
  });
  return view;
}

/** What is asked of the API for the picture of a body: its exports ask for the same. */
export function useViewAsked(body: string): ViewQueryVariables {
  const [state] = useExplorer();
  const { depth, expand, families, compare } = state;
  return {
    root: body,
    depth,
    expand,
    families: familiesAsked(families),
    asOf: daySeen(state),
    comparedWith: compare,
  };
}
