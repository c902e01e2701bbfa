import { cpus } from "node:os";
import { format } from "prettier";
import { version as react } from "react";
import { ratio } from "../neo4j/latency.js";
import type { PageTimes, Smoothness } from "./page.js";
import type { ViewTime } from "./server.js";

/** The results as a page of Markdown. */
export function report(
  chromium: string,
  views: readonly ViewTime[],
  page: PageTimes,
): Promise<string> {
  const text = `# The explorer

Written by \`npm run bench:web\`; what is measured, and how, is in [README.md](README.md).
Node ${process.version}; ${String(cpus().length)} cores, which server and browser share; Chromium ${chromium}, without a graphics card; React ${react}.
Milliseconds. Numbers of two runs do not compare; ratios within one do.

## The server: views of the bodies joined to most others, over HTTP

The aim is under 100 ms for what the page asks first: depth 1, 300 bodies.

| view | depth | bodies at most | KB of JSON | first | median | 95th percentile |
| --- | --- | --- | --- | --- | --- | --- |
${views.map(viewRow).join("\n")}

## The page: NHS England, 300 bodies

| from the answer to the picture | median | 95th percentile |
| --- | --- | --- |
| the explorer | ${whole(page.picture.p50)} | ${whole(page.picture.p95)} |
| React drawing the same ${String(page.elements)} elements, still | ${whole(page.still.p50)} | ${whole(page.still.p95)} |
| ratio | ${ratio(page.picture, page.still).toFixed(1)} | |

| while the picture is moved about | a frame, median | the longest frame | the longest task |
| --- | --- | --- | --- |
${movedRow("dragged to and fro", page.panning)}
${movedRow("led over by the pointer", page.hovering)}
`;
  return format(text, { parser: "markdown" });
}

function viewRow({ root, depth, maxNodes, bytes, first, latency }: ViewTime) {
  const cells = [
    root,
    depth,
    maxNodes,
    whole(bytes / 1024),
    whole(first),
    whole(latency.p50),
    whole(latency.p95),
  ];
  return `| ${cells.join(" | ")} |`;
}

function movedRow(how: string, moved: Smoothness): string {
  const { frame, longestFrame, longestTask } = moved;
  const task = longestTask === 0 ? "under 50" : whole(longestTask);
  return `| ${how} | ${whole(frame)} | ${whole(longestFrame)} | ${task} |`;
}

function whole(milliseconds: number): string {
  return String(Math.round(milliseconds));
}
