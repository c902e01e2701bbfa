import { useState } from "react";
import type { End } from "./summary.js";
import { TwoMasters } from "./TwoMasters.js";
import { questionOf, type Trace } from "../useTrace.js";

/** Where lines lead both to Parliament and to electors: the two masters side by side, when they are asked for. */
export function BothSides({ trace }: { readonly trace: Trace }) {
  const [isOpen, setOpen] = useState(false);
  const leadsTo = (nature: End["nature"]): boolean =>
    trace.ends.some((end) => end.nature === nature);
  if (!leadsTo("PARLIAMENT") || !leadsTo("ELECTORS")) return null;
  return (
    <details
      className="trace-both"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>Its two masters: Parliament and electors side by side</summary>
      {isOpen && <TwoMasters question={questionOf(trace)} />}
    </details>
  );
}
