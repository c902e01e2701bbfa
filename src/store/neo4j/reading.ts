import { DomainError } from "../../domain/errors.js";
import type { Connection } from "./connection.js";
import type { Query, Row } from "./query.js";
import { whole } from "./whole.js";

/** Asks one query of the graph being read. */
export type Ask = (query: Query) => Promise<Row[]>;

/**
 * What one request reads: all of it from the release of its first answer, and all of it before the deadline that
 * began with its first question.
 */
export function reading(
  connection: Connection,
  deadline: number,
  until?: AbortSignal,
): Ask {
  let pinned: number | null = null;
  let end: number | null = null;

  return async function ask(query: Query): Promise<Row[]> {
    end ??= performance.now() + deadline;
    const asked = pinned;
    const rows = await connection.read(
      {
        text: query.text,
        parameters: {
          ...query.parameters,
          release: asked === null ? null : whole(asked),
        },
      },
      end - performance.now(),
      until,
    );
    const release = rows[0]?.["release"];
    if (typeof release !== "number") throw noData();
    pinned ??= release;
    // Questions asked side by side may straddle the moment of change: the later answer is asked for again.
    return release === pinned ? rows : ask(query);
  };
}

function noData(): DomainError {
  return new DomainError(
    "STORE_UNAVAILABLE",
    "The database holds no data for this version of placegraph. Load it: placegraph load --to neo4j",
  );
}
