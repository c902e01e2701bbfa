import type { MouseEvent, ReactNode } from "react";
import { addressOf, useExplorer, type Change } from "./state.js";

interface Props {
  /** What of the state it changes. */
  readonly to: NonNullable<Parameters<typeof addressOf>[1]> &
    Parameters<Change>[0];
  readonly children: ReactNode;
  readonly className?: string;
}

/** A link to another state of the page: a true address, to open in another tab or to copy, that is followed without loading the page anew. */
export function StateLink({ to, children, className }: Props) {
  const [state, change] = useExplorer();
  const follow = (event: MouseEvent) => {
    const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    event.preventDefault();
    void change(to);
  };
  return (
    <a
      className={className}
      href={addressOf(window.location.pathname, { ...state, ...to })}
      onClick={follow}
    >
      {children}
    </a>
  );
}
