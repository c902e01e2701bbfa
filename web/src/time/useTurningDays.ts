import { TurningDaysDocument } from "placegraph/client";
import { useQuery, type UseQueryState } from "urql";
import { familiesAsked, useExplorer } from "../app/state.js";
import type { Known } from "./tell.js";

type Turnings = Pick<UseQueryState<Known>, "data" | "error" | "fetching">;

/**
 * The days of any year on which a body, or relationships of it of the families chosen, began or ended. The day seen makes no difference, so they
 * are asked for once and not with every picture.
 */
export function useTurningDays(body: string): Turnings {
  const [{ families }] = useExplorer();
  const [{ data, ...rest }] = useQuery({
    query: TurningDaysDocument,
    variables: { root: body, families: familiesAsked(families) },
  });
  const view = data?.relationshipView;
  // While the days of another body are fetched, the old answer stays: it is not about this one.
  return view?.root.id === body
    ? { ...rest, data: { body: view.root, days: view.turningDays } }
    : rest;
}
