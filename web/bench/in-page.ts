import { drawStatically } from "./static-picture.js";
import { pictureDrawn } from "./picture-drawn.js";
import { watchSmoothness } from "./smoothness.js";

/** What the benchmark of the page measures from within it. */
const bench = { pictureDrawn: pictureDrawn(), drawStatically, watchSmoothness };

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
