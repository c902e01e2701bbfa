import { setTimeout } from "node:timers/promises";
import type { Connection } from "./connection.js";
import {
  releasesToRemove,
  removeRecords,
  removeReleases,
} from "./cypher/load/removal.js";
import { RECORD_LABELS } from "./layout.js";
import { LONGEST_DEADLINE } from "./settings.js";

/** Removes every release that no reader can be reading. Answers with the milliseconds until the rest may go, too. */
export async function removeUnread(connection: Connection): Promise<number> {
  const [answer] = await connection.write((run) =>
    run(releasesToRemove(LONGEST_DEADLINE)),
  );
  const releases = numbers(answer?.["releases"]);
  if (releases.length > 0) {
    for (const label of RECORD_LABELS)
      await connection.define(removeRecords(label, releases));
    await connection.define(removeReleases(releases));
  }
  return Number(answer?.["wait"] ?? 0);
}

/** Waits until no request can still be reading a graph that was replaced, and removes it. */
export async function removeRetired(connection: Connection): Promise<void> {
  const wait = await removeUnread(connection);
  if (wait <= 0) return;
  await setTimeout(wait);
  await removeUnread(connection);
}

function numbers(values: unknown): number[] {
  return Array.isArray(values) ? values.map(Number) : [];
}
