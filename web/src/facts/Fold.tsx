import { useState, type ReactNode } from "react";

interface Props {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something to unfold. What is in it is made, and fetched, when it is first unfolded. */
export function Fold({ summary, open = false, children }: Props) {
  const [made, make] = useState(open);
  return (
    <details
      className="facts-fold"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) make(true);
      }}
    >
      <summary>{summary}</summary>
      {made && children}
    </details>
  );
}
