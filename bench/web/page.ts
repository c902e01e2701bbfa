import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { latencyOf, type Latency } from "../neo4j/latency.js";
import { DAY } from "./day.js";

const ROUNDS = 7;
const DENSEST = `/?body=national:nhs-england&date=${DAY}`;
const WINDOW = { width: 1400, height: 900 };

export interface PageTimes {
  /** From the answer of the API to the picture painted. */
  readonly picture: Latency;
  /** React alone, drawing the same elements from plain data. */
  readonly still: Latency;
  readonly elements: number;
  readonly panning: Smoothness;
  readonly hovering: Smoothness;
}

export interface Smoothness {
  readonly longestTask: number;
  readonly frame: number;
  readonly longestFrame: number;
}

/** How long the page takes to draw 300 bodies, and how it bears being moved about. */
export async function timePage(
  browser: Browser,
  origin: string,
): Promise<PageTimes> {
  const inPage = await bundled("web/bench/in-page.ts");
  const pictures: number[] = [];
  const stills: number[] = [];
  let elements = 0;
  const rounds: Pick<PageTimes, "panning" | "hovering">[] = [];
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    const page = await browser.newPage({ baseURL: origin, viewport: WINDOW });
    await page.addInitScript({ content: inPage });
    await page.goto(DENSEST);
    const picture = await page.evaluate<number>("bench.pictureDrawn");
    const moved = {
      panning: await smoothnessOf(page, pan),
      hovering: await smoothnessOf(page, hover),
    };
    const still = await page.evaluate<{ elements: number; ms: number }>(
      "bench.drawStatically()",
    );
    await page.close();
    if (round === 0) continue;
    pictures.push(picture);
    stills.push(still.ms);
    elements = still.elements;
    rounds.push(moved);
  }
  return {
    picture: latencyOf(pictures),
    still: latencyOf(stills),
    elements,
    panning: worst(rounds.map(({ panning }) => panning)),
    hovering: worst(rounds.map(({ hovering }) => hovering)),
  };
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}

async function smoothnessOf(
  page: Page,
  move: (page: Page) => Promise<void>,
): Promise<Smoothness> {
  const watch = await page.evaluateHandle<() => Smoothness>(
    "bench.watchSmoothness()",
  );
  await move(page);
  return watch.evaluate((end) => end());
}

/** The picture dragged to and fro by its ground. */
async function pan(page: Page): Promise<void> {
  const [x, y] = [WINDOW.width * 0.3, WINDOW.height * 0.5];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const by of [160, -160, 80, 0])
    await page.mouse.move(x + by, y + by / 2, { steps: 20 });
  await page.mouse.up();
}

/** The pointer led over the picture, from body to body. */
async function hover(page: Page): Promise<void> {
  for (const y of [0.2, 0.35, 0.5, 0.6]) {
    await page.mouse.move(20, WINDOW.height * y);
    await page.mouse.move(WINDOW.width * 0.6, WINDOW.height * y, { steps: 30 });
  }
}

/** The median of rounds, but for what held the page longest: the worst of all. */
function worst(rounds: readonly Smoothness[]): Smoothness {
  return {
    longestTask: Math.max(...rounds.map(({ longestTask }) => longestTask)),
    frame: latencyOf(rounds.map(({ frame }) => frame)).p50,
    longestFrame: Math.max(...rounds.map(({ longestFrame }) => longestFrame)),
  };
}
