import { Changes } from "../time/Changes.js";
import { Facts } from "../facts/Facts.js";
import { Money } from "../money/Money.js";
import { Trace } from "../trace/Trace.js";
import { bodyPicked } from "./body-picked.js";
import { PANELS, useExplorer, type Panel } from "./state.js";

const TITLES: Record<Panel, string> = {
  facts: "Facts",
  changes: "What changed",
  trace: "Answers to",
  money: "Money",
};

const CONTENTS = {
  facts: Facts,
  changes: Changes,
  trace: Trace,
  money: Money,
} as const;

/** What is known of the body selected, a panel at a time. */
export function Side({ body }: { readonly body: string }) {
  const [{ panel, pick }, change] = useExplorer();
  const Content = CONTENTS[panel];
  // A line has facts; the other panels are about bodies.
  const picked = panel === "facts" ? (pick ?? body) : bodyPicked(body, pick);
  return (
    <aside className="side" aria-label="What is known">
      <div role="tablist" aria-label="What to show" className="tabs">
        {PANELS.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={each === panel}
            aria-controls="panel"
            tabIndex={each === panel ? 0 : -1}
            onClick={() => void change({ panel: each })}
            onKeyDown={({ key }) => {
              const next = neighbourOf(each, key);
              if (next === null) return;
              void change({ panel: next });
              document.getElementById(`tab-${next}`)?.focus();
            }}
          >
            {TITLES[each]}
          </button>
        ))}
      </div>
      <div
        id="panel"
        role="tabpanel"
        aria-labelledby={`tab-${panel}`}
        tabIndex={0}
      >
        <Content body={picked} />
      </div>
    </aside>
  );
}

/** The panel to the left or right, going round; null for another key. */
function neighbourOf(panel: Panel, key: string): Panel | null {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (step === undefined) return null;
  const place = PANELS.indexOf(panel) + step + PANELS.length;
  return PANELS[place % PANELS.length] ?? null;
}
