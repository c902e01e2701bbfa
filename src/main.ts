import { Command, Option } from "commander";
import { readConfig } from "./config.js";
import { DomainError } from "./domain/errors.js";
import { SEED_FOLDER } from "./paths.js";
import { packageVersion } from "./version.js";

const program = new Command("node dist/main.js")
  .description(
    "A GraphQL knowledge graph of England's health and care systems, places and partners.",
  )
  .version(packageVersion())
  .showHelpAfterError();

program
  .command("serve", { isDefault: true })
  .description(
    "Answer GraphQL at http://HOST:PORT/graphql (default 127.0.0.1:4000), from the seed or, where NEO4J_URI is set, from the database.",
  )
  .argument("[seed]", `folder of seed files (default: ${SEED_FOLDER})`)
  .option(
    "--snapshot <file>",
    "start from a snapshot of the folder, written by the command `snapshot`",
  )
  .action(async (seed?: string, { snapshot }: { snapshot?: string } = {}) => {
    const config = readConfig(process.env);
    if (snapshot !== undefined && config.neo4j !== null)
      throw new DomainError(
        "BAD_ARGUMENT",
        "NEO4J_URI is set, so the database is answered from, not a snapshot. Leave --snapshot out, or unset NEO4J_URI.",
        "snapshot",
      );
    if (seed !== undefined && config.neo4j !== null)
      throw new DomainError(
        "BAD_ARGUMENT",
        `NEO4J_URI is set, so the database is answered from, not ${seed}. Leave the folder out, or unset NEO4J_URI. To put the folder into the database: node dist/main.js load ${seed} --to neo4j`,
        "seed",
      );
    const { serve } = await import("./serve.js");
    await serve(seed ?? SEED_FOLDER, config, snapshot ?? null);
  });

program
  .command("check")
  .description("Report every fault of a folder of seed files; exit 1 if any.")
  .argument("[seed]", "folder of seed files", SEED_FOLDER)
  .action(async (seed: string) => {
    const { runCheck } = await import("./ingest/check.js");
    process.exitCode = runCheck(seed, (line) => {
      console.log(line);
    });
  });

program
  .command("snapshot")
  .description(
    "Check a folder of seed files, and write its graph to a file that `serve` starts from at once.",
  )
  .argument("[seed]", "folder of seed files", SEED_FOLDER)
  .requiredOption("--to <file>", "file to write")
  .action(async (seed: string, { to }: { to: string }) => {
    const { runSnapshot } = await import("./snapshot.js");
    process.exitCode = await runSnapshot(seed, to);
  });

program
  .command("load")
  .description(
    "Check a folder of seed files, write it to the database at NEO4J_URI, and have it served there. Until then, or if it is stopped, what was served before is.",
  )
  .argument("[seed]", "folder of seed files", SEED_FOLDER)
  .addOption(
    new Option("--to <engine>", "where to")
      .choices(["neo4j"])
      .makeOptionMandatory(),
  )
  .option("--force", "load even the version that is served already")
  .action(async (seed: string, { force }: { force?: true }) => {
    const { neo4j } = readConfig(process.env);
    if (neo4j === null)
      throw new DomainError(
        "BAD_ARGUMENT",
        "NEO4J_URI is not set: set it to the address of the database, such as bolt://127.0.0.1:7687.",
        "NEO4J_URI",
      );
    const { runLoad } = await import("./load.js");
    process.exitCode = await runLoad(seed, neo4j, force === true);
  });

void main();

async function main(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    console.error(`${error.code}: ${error.message}`);
    if (error.cause instanceof Error) console.error(`  ${error.cause.message}`);
    for (const suggestion of error.suggestions)
      console.error(`  ${suggestion}`);
    process.exitCode = 1;
  }
}
