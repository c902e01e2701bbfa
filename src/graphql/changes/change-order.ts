import { rankOf, type Change } from "../../domain/changes/change.js";
import { formatDay } from "../../domain/time.js";
import type { ListOrder } from "../../store/orders.js";
import { boundTo } from "../lists/bound-list.js";
import type { ChangesAsked } from "./changes-asked.js";

const KEY = /^\d{4}-\d{2}-\d{2} \d$/;

/** By day and kind, as `compareChanges` has them, then by id. */
const BY_DAY: ListOrder<Change> = {
  name: "changes:DAY",
  keyOf: ({ at, kind }) => `${formatDay(at.day)} ${rankOf(kind)}`,
  idOf: ({ id }) => id,
  isKey: (key) => typeof key === "string" && KEY.test(key),
  descending: false,
};

/** Of what differs between two days only: other days have other changes. */
export function changeOrder({ from, to }: ChangesAsked): ListOrder<Change> {
  return boundTo(BY_DAY, formatDay(from), formatDay(to));
}
