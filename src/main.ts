#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { readConfig } from "./config.js";
import { DomainError } from "./domain/errors.js";
import { PACKAGE_FILE, SEED_FOLDER } from "./paths.js";

const program = new Command("placegraph")
  .description(
    "A GraphQL knowledge graph of England's health and care systems, places and partners.",
  )
  .version(version())
  .showHelpAfterError();

program
  .command("serve", { isDefault: true })
  .description(
    "Answer GraphQL at http://HOST:PORT/graphql (default 127.0.0.1:4000).",
  )
  .argument("[seed]", "folder of seed files", SEED_FOLDER)
  .action(async (seed: string) => {
    const { serve } = await import("./serve.js");
    await serve(seed, readConfig(process.env));
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

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  for (const suggestion of error.suggestions) console.error(`  ${suggestion}`);
  process.exitCode = 1;
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(PACKAGE_FILE, "utf8"));
  return typeof manifest === "object" &&
    manifest !== null &&
    "version" in manifest
    ? String(manifest.version)
    : "unknown";
}
