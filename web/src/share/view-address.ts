import type { ViewQueryVariables } from "placegraph/client";

/** Where the server gives the view of the picture as a file. It takes its arguments under the same names. Null where it shows no family: no file can. */
export function viewAddress(
  { root, ...asked }: ViewQueryVariables,
  suffix: "csv" | "graphml" | "json",
  part?: "edges" | "nodes",
): string | null {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...asked, part })) {
    if (value == null) continue;
    if (Array.isArray(value) && value.length === 0) {
      if (name === "expand") continue;
      return null;
    }
    query.set(name, String(value));
  }
  return `/view/${encodeURIComponent(root).replaceAll("%3A", ":")}.${suffix}?${query.toString()}`;
}
