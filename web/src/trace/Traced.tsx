import { CopyButton } from "../app/CopyButton.js";
import { keepFocus } from "../app/keep-focus.js";
import { useExplorer } from "../app/state.js";
import { BothSides } from "./ends/BothSides.js";
import { cutInWords } from "./ends/cut.js";
import { Ends } from "./ends/Ends.js";
import { linesInWords, nextLot } from "./ends/summary.js";
import { Lines } from "./lines/Lines.js";
import { LinesPicture } from "./picture/LinesPicture.js";
import { openLine, type Trace } from "./useTrace.js";

/** The lines found: how many and where they end, drawn together, and one by one. */
export function Traced({ trace }: { readonly trace: Trace }) {
  const [{ line }, change] = useExplorer();
  const { paths, pathCount, citation, ends } = trace;
  const cut = cutInWords(trace);
  const more = nextLot(paths.length, pathCount);
  return (
    <>
      <p className="trace-summary" role="status">
        {linesInWords(trace)}
      </p>
      {trace.to === null && (
        <>
          <Ends ends={ends} />
          <BothSides trace={trace} />
        </>
      )}
      {cut !== null && <p className="trace-cut">{cut}</p>}
      <LinesPicture lines={paths} open={openLine(paths, line)} />
      <Lines lines={paths} />
      <p className="trace-actions">
        {more !== null && (
          <button
            type="button"
            onClick={({ currentTarget }) => {
              keepFocus(currentTarget);
              void change({ lines: more });
            }}
          >
            Show {Math.min(more, pathCount)} lines
          </button>
        )}
        <CopyButton text={citation} label="Copy the citation of all lines" />
      </p>
    </>
  );
}
