import { lazy, Suspense } from "react";
import { capitalised } from "../app/words.js";
import type { Diagram } from "./diagram.js";
import type { Flow } from "./flow.js";
import { FlowTable } from "./FlowTable.js";

interface Props {
  readonly title: string;
  /** The same of the body by its name, for the diagram and the table. */
  readonly caption: string;
  /** Who is named in each row: who pays, or who is paid. */
  readonly who: string;
  readonly flows: readonly Flow[];
  readonly diagram: Diagram;
  readonly pixelsPerPound: number;
}

/** The layout of flows weighs, and most panels are opened without it. */
const Flows = lazy(() => import("./Flows.js"));

/** What comes in, or what goes out: drawn, and as a table. */
export function Direction(props: Props) {
  const { title, caption, who, flows, diagram, pixelsPerPound } = props;
  if (flows.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {diagram.pounds > 0 && (
        <Suspense fallback={<p className="waiting">Drawing…</p>}>
          <Flows
            of={diagram}
            pixelsPerPound={pixelsPerPound}
            label={`Money ${caption}: ribbons as wide as their pounds. The table below says the same.`}
          />
        </Suspense>
      )}
      <FlowTable title={capitalised(caption)} who={who} flows={flows} />
    </section>
  );
}
