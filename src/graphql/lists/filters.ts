import { DomainError } from "../../domain/errors.js";
import type { Day } from "../../domain/time.js";
import type {
  DirectedSlice,
  FigureFilter,
  Slice,
  SourceFilter,
} from "../../store/graph-store.js";
import type * as api from "../generated/types.js";

type Given<T> = T | null | undefined;

/** Which relationships of one body. */
export function directedSlice(
  filter: Given<api.RelationshipFilter>,
  asOf: Day,
): DirectedSlice {
  return {
    ...sliceOf(filter, asOf),
    direction: filter?.direction ?? "BOTH",
    otherKinds: filter?.otherKinds ?? undefined,
  };
}

/** @throws DomainError BAD_ARGUMENT for what only has a meaning seen from one body. */
export function undirectedSlice(
  filter: Given<api.RelationshipFilter>,
  asOf: Day,
): Slice {
  for (const argument of ["direction", "otherKinds"] as const)
    if (filter?.[argument] != null)
      throw new DomainError(
        "BAD_ARGUMENT",
        `\`${argument}\` is seen from one body. Use it at \`relationships\` below an organisation.`,
        argument,
      );
  return sliceOf(filter, asOf);
}

function sliceOf(filter: Given<api.RelationshipFilter>, asOf: Day): Slice {
  return {
    asOf: filter?.anyDate === true ? undefined : asOf,
    families: filter?.families ?? undefined,
    kinds: filter?.kinds ?? undefined,
    inferred: filter?.inferred ?? undefined,
    checked: filter?.checked ?? undefined,
  };
}

export function figureFilter(
  filter: Given<api.FinancialFigureFilter>,
): FigureFilter {
  return {
    financialYears: filter?.financialYears ?? undefined,
    streams: filter?.streams ?? undefined,
    measures: filter?.measures ?? undefined,
  };
}

export function sourceFilter(filter: Given<api.SourceFilter>): SourceFilter {
  return {
    textContains: filter?.textContains ?? undefined,
    publishers: filter?.publishers ?? undefined,
  };
}
