import type { Validity } from "../../../domain/time.js";
import { toDateOrNull } from "../dates.js";
import { dayList, textList } from "./side-by-side.js";

export function validityProperties(validity: Validity) {
  return {
    validFrom: toDateOrNull(validity.from),
    validTo: toDateOrNull(validity.to),
    fromPrecision: validity.fromPrecision,
    toPrecision: validity.toPrecision,
  };
}

/** Validities of a list of records, in four lists whose names begin alike: codeFroms, codeTos, ... */
export function validityLists(prefix: string, validities: readonly Validity[]) {
  return {
    [`${prefix}Froms`]: dayList(validities.map(({ from }) => from)),
    [`${prefix}Tos`]: dayList(validities.map(({ to }) => to)),
    [`${prefix}FromPrecisions`]: textList(
      validities.map(({ fromPrecision }) => fromPrecision),
    ),
    [`${prefix}ToPrecisions`]: textList(
      validities.map(({ toPrecision }) => toPrecision),
    ),
  };
}
