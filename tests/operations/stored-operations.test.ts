import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OPERATIONS_FOLDER } from "../../src/paths.js";
import { running } from "../http/running.js";
import { openEngland } from "./england.js";

const operations = readdirSync(OPERATIONS_FOLDER).filter((file) =>
  file.endsWith(".graphql"),
);
const server = await running({ store: await openEngland() });

describe("the stored operations, asked over HTTP within its limits", () => {
  it.each(operations)("%s gives the answer kept beside it", async (file) => {
    const query = readFileSync(join(OPERATIONS_FOLDER, file), "utf8");
    const { status, body } = await server.post(query);
    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
    await expect(`${JSON.stringify(body.data, null, 2)}\n`).toMatchFileSnapshot(
      `answers/${file.replace(".graphql", ".json")}`,
    );
  });
});
