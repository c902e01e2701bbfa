import type { FallbackProps } from "react-error-boundary";

/** What stands in the place of a part of the page that failed: the rest goes on. */
export function Broken({ resetErrorBoundary }: FallbackProps) {
  return (
    <div className="failure" role="alert">
      <p>This part of the page failed. That is a fault here, not yours.</p>
      <button type="button" onClick={resetErrorBoundary}>
        Try again
      </button>
    </div>
  );
}
