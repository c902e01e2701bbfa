import { execFile } from "node:child_process";
import { mkdtemp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const tsc = resolve("node_modules/.bin/tsc");

/** A page of somebody else's, with this package among its own. */
const folder = await mkdtemp(join(tmpdir(), "page-"));
await mkdir(join(folder, "node_modules"));
await symlink(resolve("."), join(folder, "node_modules", "placegraph"), "dir");
await writeFile(join(folder, "package.json"), `{ "type": "module" }`);
afterAll(() => rm(folder, { recursive: true }));

describe("the package", () => {
  it.each([
    ["NodeNext", "NodeNext"],
    ["ESNext", "Bundler"],
  ])(
    "is imported with its types by a page of module kind %s, resolved as %s",
    async (module, resolution) => {
      await writeFile(
        join(folder, "page.ts"),
        `import { datedKey, hashOf, ViewDocument, type ViewQueryVariables } from "placegraph/client";
import { pictureOf, type Picture } from "placegraph/picture";

export const variables: ViewQueryVariables = { root: "icb:QWO" };
export const empty: Picture = pictureOf({ root: { id: "icb:QWO" }, nodes: [], edges: [] });
console.log(datedKey({ id: "icb:QWO", asOf: "2026-04-01" }), hashOf(ViewDocument)?.length, empty.nodes.length);
`,
      );
      await writeFile(
        join(folder, "tsconfig.json"),
        JSON.stringify({
          compilerOptions: {
            strict: true,
            target: "ES2022",
            lib: ["ES2023", "DOM"],
            types: [],
            module,
            moduleResolution: resolution,
          },
        }),
      );
      await run(tsc, ["-p", "."], { cwd: folder });
      const { stdout } = await run("node", ["page.js"], { cwd: folder });
      expect(stdout).toBe("icb:QWO@2026-04-01 64 0\n");
    },
  );
});
