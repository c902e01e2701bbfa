import { scaleLog } from "d3-scale";
import type { Bar } from "./bar.js";
import { rounded } from "./numbers.js";

const WIDTH = 960;
const ROW = 38;
const TOP = 70;
/** Where bars begin and end; their names stand before. */
const [START, END] = [430, 900];
const TICKS = [
  0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000,
];

/** Paper of its own, so that it reads the same on a light page and on a dark one. */
const STYLE = `
  .paper { fill: #fbfaf7; } .title { font-weight: 600; font-size: 17px; }
  text { font: 13px system-ui, sans-serif; fill: #22272e; } .quiet { fill: #5b6470; font-size: 12px; }
  .grid { stroke: #d9d6ce; } .level { stroke: #22272e; } .ahead { fill: #0f766e; } .behind { fill: #b45309; }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #161b22; } text { fill: #e6edf3; } .quiet { fill: #9aa4b0; }
    .grid { stroke: #30363d; } .level { stroke: #e6edf3; } .ahead { fill: #2dd4bf; } .behind { fill: #f59e0b; }
  }`;

/** The bars as an SVG: from the line at 1, ahead to the right and behind to the left. */
export function chart(bars: readonly Bar[]): string {
  const times = bars.map((bar) => bar.times);
  const across = scaleLog(
    [Math.min(0.5, ...times) * 0.9, Math.max(2, ...times) * 1.1],
    [START, END],
  );
  const height = TOP + bars.length * ROW + 40;
  const [least = 0, most = 0] = across.domain();
  const ticks = TICKS.filter((tick) => tick >= least && tick <= most);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title">
<title id="title">How many times as fast placegraph is as the fastest of its peers</title>
<style>${STYLE}</style>
<rect class="paper" width="${WIDTH}" height="${height}" rx="8"/>
<text class="title" x="24" y="34">How many times as fast as the fastest peer</text>
<text class="quiet" x="24" y="54">Right of 1, placegraph is ahead; left of it, behind. Each doubling is as long as the next.</text>
${ticks.map((tick) => tickAt(across(tick), tick, height)).join("\n")}
${bars.map((bar, row) => drawn(bar, TOP + row * ROW, across)).join("\n")}
</svg>
`;
}

function tickAt(x: number, tick: number, height: number): string {
  const bottom = height - 34;
  return `<line class="${tick === 1 ? "level" : "grid"}" x1="${at(x)}" x2="${at(x)}" y1="${TOP}" y2="${bottom}"/>
<text class="quiet" x="${at(x)}" y="${bottom + 18}" text-anchor="middle">${tick}</text>`;
}

function drawn(
  { work, beside, times }: Bar,
  top: number,
  across: (times: number) => number,
): string {
  const [one, end] = [across(1), across(times)];
  const ahead = times >= 1;
  const middle = top + ROW / 2;
  const label = ahead ? end + 6 : one + 6;
  return `<text x="24" y="${middle - 2}">${escaped(work)}</text>
<text class="quiet" x="24" y="${middle + 13}">beside ${escaped(beside)}</text>
<rect class="${ahead ? "ahead" : "behind"}" x="${at(Math.min(one, end))}" y="${top + 9}" width="${at(Math.abs(end - one))}" height="${ROW - 18}" rx="2"/>
<text x="${at(label)}" y="${middle + 4}">${rounded(times)}</text>`;
}

function at(place: number): string {
  return place.toFixed(1);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
