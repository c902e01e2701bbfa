import type { PanZoom } from "./usePanZoom.js";

interface Props {
  readonly panZoom: PanZoom;
  readonly onStart: () => void;
}

/** What keys and wheel do, for the mouse and the finger. */
export function ZoomButtons({ panZoom, onStart }: Props) {
  return (
    <div className="picture-zoom" role="group" aria-label="Zoom">
      <button
        type="button"
        title="Larger (+)"
        aria-label="Larger"
        onClick={() => panZoom.zoomBy(1.4)}
      >
        <Sign d="M3 8H13M8 3V13" />
      </button>
      <button
        type="button"
        title="Smaller (-)"
        aria-label="Smaller"
        onClick={() => panZoom.zoomBy(1 / 1.4)}
      >
        <Sign d="M3 8H13" />
      </button>
      <button
        type="button"
        title="Whole picture (0)"
        aria-label="Whole picture"
        onClick={panZoom.fit}
      >
        <Sign d="M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10" />
      </button>
      <button
        type="button"
        title="Readable size (1)"
        aria-label="Readable size"
        onClick={onStart}
      >
        <Sign d="M3 4H13M8 4V13M5.5 13H10.5" />
      </button>
    </div>
  );
}

function Sign({ d }: { readonly d: string }) {
  return (
    <svg width="16" height="16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
