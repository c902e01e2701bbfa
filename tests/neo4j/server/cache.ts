import { existsSync } from "node:fs";
import {
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";

/** Where what the tests fetch is kept from run to run, outside the checkout. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return join(env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "placegraph");
}

/**
 * A folder that is either complete or not there: `fill` writes to a sibling, which takes the folder's name when done.
 * A fetch that is killed leaves only its sibling, removed by the next fetch a day later; of two at once the later gives way.
 */
export async function fetchOnce(
  folder: string,
  fill: (into: string) => Promise<void>,
): Promise<void> {
  if (isComplete(folder)) return;
  const beside = dirname(folder);
  const prefix = `.${basename(folder)}-`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  await removeAbandoned(beside, prefix);

  const sibling = await mkdtemp(join(beside, prefix));
  try {
    await fill(sibling);
    await writeFile(join(sibling, MARKER), "");
    await rename(sibling, folder);
  } catch (error) {
    if (!isComplete(folder)) throw error;
  } finally {
    await rm(sibling, { recursive: true, force: true });
  }
}

const MARKER = "complete";
const DAY = 24 * 60 * 60 * 1000;

function isComplete(folder: string): boolean {
  return existsSync(join(folder, MARKER));
}

async function removeAbandoned(beside: string, prefix: string): Promise<void> {
  for (const name of await readdir(beside)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(beside, name);
    if (Date.now() - (await stat(path)).mtimeMs > DAY)
      await rm(path, { recursive: true, force: true });
  }
}
