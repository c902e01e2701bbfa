import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen } from "./listen.js";

/** What a server needs to run: a new directory that holds all it writes, and the address it is to listen on. */
export interface Home {
  readonly folder: string;
  /** Of the server's Bolt protocol; nothing else listens. */
  readonly address: string;
}

export async function newHome(): Promise<Home> {
  const folder = await mkdtemp(join(tmpdir(), "placegraph-neo4j-"));
  const address = `127.0.0.1:${await freePort()}`;
  await mkdir(join(folder, "conf"));
  await writeFile(
    join(folder, "conf", "neo4j.conf"),
    [
      `server.bolt.listen_address=${address}`,
      "server.http.enabled=false",
      "server.memory.pagecache.size=256m",
      "db.tx_log.preallocate=false",
      "dbms.usage_report.enabled=false",
      "",
    ].join("\n"),
  );
  return { folder, address };
}

/** The command that runs a server at home, from the folder of its jars. */
export function serverCommand(
  java: string,
  jars: string,
  { folder }: Home,
): string[] {
  return [
    java,
    "-Xmx1g",
    ...REACHED_INTO.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "-cp",
    join(jars, "*"),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${folder}`,
    `--config-dir=${join(folder, "conf")}`,
  ];
}

/** The packages of Java that Neo4j reaches into. */
const REACHED_INTO = ["java.lang", "java.io", "java.nio", "sun.nio.ch"];

/** The end of what the server said, of Java's own complaints first. */
export async function lastWords({ folder }: Home): Promise<string> {
  const said: string[] = [];
  for (const log of ["console.log", "logs/neo4j.log"]) {
    const path = join(folder, log);
    if (existsSync(path))
      said.push(...(await readFile(path, "utf8")).trim().split("\n").slice(-5));
  }
  return said.join("\n");
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, "close");
  return port;
}
