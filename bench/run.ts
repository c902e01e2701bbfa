import { writeFileSync } from "node:fs";
import { datasetVersion } from "./data.js";
import { eventLoop } from "./event-loop/part.js";
import { http } from "./http/part.js";
import { neo4j } from "./neo4j/part.js";
import type { Part, Section } from "./part.js";
import { chart } from "./report/chart.js";
import { page } from "./report/page.js";
import { scale } from "./scale/part.js";
import { start } from "./start/part.js";
import { traversal } from "./traversal/part.js";

/** Each gives a section of the page. */
const PARTS: readonly Part[] = [
  http,
  traversal,
  start,
  eventLoop,
  scale,
  neo4j,
];

/** One part alone, by its name, and of that what holds a word; nothing is written then. */
const [, , named, only] = process.argv;
const parts = PARTS.filter(({ name }) => named === undefined || name === named);
if (parts.length === 0)
  throw new Error(
    `There is no part "${named ?? ""}": ${PARTS.map(({ name }) => name).join(", ")}.`,
  );

const sections: Section[] = [];
for (const part of parts) {
  console.log(`${part.name} …`);
  sections.push(await part.run(only));
}
const text = await page(sections, datasetVersion());
console.log(text);
if (named === undefined) {
  writeFileSync("bench/RESULTS.md", text);
  writeFileSync(
    "bench/RESULTS.svg",
    chart(sections.flatMap(({ bars }) => bars)),
  );
}
