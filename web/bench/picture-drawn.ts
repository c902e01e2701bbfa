import { painted } from "./painted.js";

export const PICTURE = "svg:has([data-body])";

/** Milliseconds from the answer of the API to the picture of it, painted. */
export async function pictureDrawn(): Promise<number> {
  await there(PICTURE);
  const at = await painted();
  return at - answered();
}

function there(selector: string): Promise<void> {
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      observer.disconnect();
      done();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** When the view had arrived. */
function answered(): number {
  const asked = performance
    .getEntriesByType("resource")
    .filter(({ name }) => /operationName=View&/.test(name));
  const arrived = asked.flatMap((entry) =>
    entry instanceof PerformanceResourceTiming ? [entry.responseEnd] : [],
  );
  if (arrived.length !== 1)
    throw new Error(`One view should be asked for; ${asked.length} were.`);
  return arrived[0] ?? 0;
}
