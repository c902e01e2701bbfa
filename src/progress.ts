import { Presets, SingleBar } from "cli-progress";
import type { LoadProgress } from "./store/open-store.js";

export interface Progress {
  readonly show: (progress: LoadProgress) => void;
  /** Leaves the terminal as it was. */
  readonly end: () => void;
}

/** On a terminal a bar for each phase, that fills; elsewhere a line for each, once it is done. */
export function progressOn(output: NodeJS.WriteStream): Progress {
  return output.isTTY ? bars(output) : lines(output);
}

function bars(stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar(
    { stream, format: "{phase} {bar} {value} of {total}", hideCursor: true },
    Presets.shades_classic,
  );
  return {
    show({ phase, done, total }) {
      if (bar.isActive) bar.update(done);
      else bar.start(total, done, { phase: phase.padEnd(13) });
      if (done === total) bar.stop();
    },
    end() {
      bar.stop();
    },
  };
}

function lines(stream: NodeJS.WriteStream): Progress {
  return {
    show({ phase, done, total }) {
      if (done === total) stream.write(`${total} ${phase}\n`);
    },
    end() {
      // Every line is whole.
    },
  };
}
