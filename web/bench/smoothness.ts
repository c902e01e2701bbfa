export interface Smoothness {
  /** Milliseconds of the longest task; 0 where none took 50 ms. */
  readonly longestTask: number;
  /** Milliseconds between one frame and the next: the median and the longest. */
  readonly frame: number;
  readonly longestFrame: number;
}

/** Watches how long the page is held up from now on. @returns what ends the watch and tells. */
export function watchSmoothness(): () => Smoothness {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: "longtask" });
  const frames: number[] = [];
  let last = performance.now();
  let on = true;
  const tick = (now: number) => {
    frames.push(now - last);
    last = now;
    if (on) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  return () => {
    on = false;
    observer.disconnect();
    const sorted = frames.toSorted((a, b) => a - b);
    return {
      longestTask: Math.max(0, ...tasks),
      frame: sorted[Math.floor(sorted.length / 2)] ?? 0,
      longestFrame: sorted.at(-1) ?? 0,
    };
  };
}
