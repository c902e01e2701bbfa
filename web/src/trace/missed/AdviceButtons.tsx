import { keepFocus } from "../../app/keep-focus.js";
import { useExplorer } from "../../app/state.js";
import type { Advice } from "./advice.js";

/** What would let a line through, to be tried. */
export function AdviceButtons({
  advice,
}: {
  readonly advice: readonly Advice[];
}) {
  const [, change] = useExplorer();
  if (advice.length === 0) return null;
  return (
    <p className="trace-actions trace-advice">
      {advice.map(({ label, change: changed }) => (
        <button
          key={label}
          type="button"
          onClick={({ currentTarget }) => {
            keepFocus(currentTarget);
            void change(changed);
          }}
        >
          {label}
        </button>
      ))}
    </p>
  );
}
