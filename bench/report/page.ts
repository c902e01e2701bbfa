import { readdirSync, readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { format } from "prettier";
import type { Section } from "../part.js";
import { aimRow, isMet } from "./aim.js";
import type { Bar } from "./bar.js";
import { table } from "./numbers.js";
import { versions } from "./versions.js";

/** The whole run as a page of Markdown, beside the picture of its chart. */
export function page(
  sections: readonly Section[],
  data: string,
): Promise<string> {
  const aims = sections.flatMap((section) => section.aims);
  const met = aims.filter(isMet).length;
  const text = `# placegraph beside its peers

Written by \`npm run bench\`, in one run; how each row is asked is in [README.md](README.md).
${machine()}
Data ${data}. Beside it: ${versions().join(", ")}.
Numbers of two runs do not compare. Ratios within one do: all took turns, and each ratio is the median over the rounds.

![How many times as fast placegraph is as the fastest of its peers](RESULTS.svg)

## Aims

${met} of ${aims.length} are met.

${table([["", "aim", "measured", ""], ...aims.map(aimRow)])}

## Where a peer is ahead

${behind(sections.flatMap(({ bars }) => bars)).join("\n")}

${sections.map(({ title, text }) => `## ${title}\n\n${text}`).join("\n\n")}

## Measured by themselves

${others().join("\n")}
`;
  return format(text, { parser: "markdown" });
}

function behind(bars: readonly Bar[]): string[] {
  const lines = bars
    .filter(({ times }) => times < 1)
    .map(
      ({ work, beside, times }) =>
        `- ${work}: ${beside}, ${(1 / times).toFixed(2)} times as fast.`,
    );
  return lines.length === 0 ? ["Nowhere."] : lines;
}

function machine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores[0]?.model.trim() ?? "Some machine"}, ${cores.length} cores, which clients and servers share, and ${memory} GB; Node ${process.version}.`;
}

/** The pages of other runs, by their titles. */
function others(): string[] {
  return readdirSync("bench")
    .filter((file) => /^RESULTS-.*\.md$/.test(file))
    .map((file) => {
      const [title = file] = readFileSync(`bench/${file}`, "utf8").split("\n");
      return `- [${title.replace("# ", "")}](${file})`;
    });
}
