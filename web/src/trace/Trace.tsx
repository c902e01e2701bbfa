import { lazy, Suspense } from "react";

const TracePanel = lazy(() => import("./TracePanel.js"));

/** To whom a body answers, and through whom. Fetched when it is first looked at. */
export function Trace({ body }: { readonly body: string }) {
  return (
    <Suspense fallback={<p className="waiting">Fetching the panel…</p>}>
      <TracePanel body={body} />
    </Suspense>
  );
}
