import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder, fetchOnce } from "./cache.js";
import { output } from "./program.js";

const POM = fileURLToPath(new URL("pom.xml", import.meta.url));
const OLDEST_JAVA = 17;

/** The folder of Neo4j's jars, fetched by Maven where no earlier run has. @throws Error saying what to install. */
export async function neo4jJars(env: NodeJS.ProcessEnv): Promise<string> {
  const folder = join(cacheFolder(env), `neo4j-${await neo4jVersion()}`);
  await fetchOnce(folder, copyJars);
  return folder;
}

/** The Java that JAVA_HOME names, or that is on the path. @throws Error where there is none, or it is too old. */
export async function javaCommand(env: NodeJS.ProcessEnv): Promise<string> {
  const home = env["JAVA_HOME"];
  const java = home ? join(home, "bin", "java") : "java";
  const said = await output(java, ["-version"]);
  if (said === null) throw new Error(`no ${java} here: install Java 17 or 21`);
  const version = Number(/version "(\d+)/.exec(said)?.[1]);
  if (version < OLDEST_JAVA)
    throw new Error(`Java ${version} is too old: install Java 17 or 21`);
  return java;
}

async function neo4jVersion(): Promise<string> {
  const pom = await readFile(POM, "utf8");
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(pom)?.[1];
  if (version === undefined) throw new Error(`${POM} names no neo4j.version`);
  return version;
}

async function copyJars(into: string): Promise<void> {
  const done = await output("mvn", [
    "--quiet",
    "--batch-mode",
    "--strict-checksums",
    "-Dstyle.color=never",
    `--file=${POM}`,
    "org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies",
    `-DoutputDirectory=${into}`,
  ]);
  if (done === null) throw new Error("no mvn here: install Maven");
}
