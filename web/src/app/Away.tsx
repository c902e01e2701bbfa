import type { ReactNode } from "react";

interface Props {
  readonly to: string;
  readonly children: ReactNode;
}

/** A link out of the page: it opens in a new tab, which learns nothing of this one. Only the web is linked to. */
export function Away({ to, children }: Props) {
  if (!/^https?:\/\//i.test(to)) return <>{children}</>;
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="unseen"> (opens in a new tab)</span>
    </a>
  );
}
