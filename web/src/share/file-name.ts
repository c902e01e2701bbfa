import type { ViewQueryVariables } from "placegraph/client";

/** What a picture is called once saved, as the server names its files: icb-QWO-2026-04-01.png. A picture that is not whole says so. */
export function fileName(
  { root, asOf, comparedWith }: ViewQueryVariables,
  whole: boolean,
  suffix: "png" | "svg",
): string {
  const parts = [
    root,
    ...(asOf == null ? [] : [asOf]),
    ...(comparedWith == null ? [] : ["and", comparedWith]),
    ...(whole ? [] : ["partial"]),
  ];
  return `${parts.join("-").replace(/[^\w.-]/g, "-")}.${suffix}`;
}
