import { readFileSync } from "node:fs";
import { z } from "zod";

const Manifest = z.object({
  version: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

/** What stood beside placegraph, as it was installed: "mercurius 16.10.1". */
export function versions(): string[] {
  const { version } = manifest("node_modules/@apollo/server");
  const raphtory = readFileSync("bench/peers/requirements.txt", "utf8");
  return [
    `@apollo/server ${version ?? "?"}`,
    ...["bench/peers", "bench/neo4j/peer"].flatMap((folder) =>
      Object.entries(manifest(folder).dependencies).map((one) => one.join(" ")),
    ),
    raphtory.trim().replace("==", " "),
  ];
}

function manifest(folder: string): z.infer<typeof Manifest> {
  return Manifest.parse(
    JSON.parse(readFileSync(`${folder}/package.json`, "utf8")),
  );
}
