import type { DatePrecision, Validity } from "../../../domain/time.js";
import { toDateOrNull } from "../dates.js";
import { choices, type Fields } from "./fields.js";
import { dayList, daysOf, textList, textsOf } from "./side-by-side.js";

export const DATE_PRECISIONS = choices<DatePrecision>([
  "DAY",
  "MONTH",
  "YEAR",
  "BOUND",
]);

export const VALIDITY_COLUMNS = [
  "validFrom",
  "validTo",
  "fromPrecision",
  "toPrecision",
];

export function validityProperties(validity: Validity) {
  return {
    validFrom: toDateOrNull(validity.from),
    validTo: toDateOrNull(validity.to),
    fromPrecision: validity.fromPrecision,
    toPrecision: validity.toPrecision,
  };
}

export function readValidity(fields: Fields): Validity {
  return {
    from: fields.maybeDay("validFrom"),
    to: fields.maybeDay("validTo"),
    fromPrecision: fields.maybeOneOf("fromPrecision", DATE_PRECISIONS),
    toPrecision: fields.maybeOneOf("toPrecision", DATE_PRECISIONS),
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

export function validityListColumns(prefix: string): string[] {
  return ["Froms", "Tos", "FromPrecisions", "ToPrecisions"].map(
    (list) => `${prefix}${list}`,
  );
}

export function readValidities(
  fields: Fields,
  prefix: string,
): (place: number) => Validity {
  const from = daysOf(fields, `${prefix}Froms`);
  const to = daysOf(fields, `${prefix}Tos`);
  const fromPrecision = textsOf(fields, `${prefix}FromPrecisions`);
  const toPrecision = textsOf(fields, `${prefix}ToPrecisions`);
  return (place) => ({
    from: from(place),
    to: to(place),
    fromPrecision: DATE_PRECISIONS.get(fromPrecision(place) ?? "") ?? null,
    toPrecision: DATE_PRECISIONS.get(toPrecision(place) ?? "") ?? null,
  });
}
