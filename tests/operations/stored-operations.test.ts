import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OPERATIONS_FOLDER } from "../../src/paths.js";
import { ask } from "../graphql/ask.js";
import { openEngland } from "./england.js";

const operations = readdirSync(OPERATIONS_FOLDER).filter((file) =>
  file.endsWith(".graphql"),
);

describe("the stored operations", () => {
  it.each(operations)("%s gives the answer kept beside it", async (file) => {
    const source = readFileSync(join(OPERATIONS_FOLDER, file), "utf8");
    const answer = await ask(await openEngland(), source);
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(
      `answers/${file.replace(".graphql", ".json")}`,
    );
  });
});
