/** What every page is served with, besides what it may load: taken as what it says it is, and telling no other site its address. */
export function pageHeaders(
  contentSecurityPolicy: string,
): Readonly<Record<string, string>> {
  return {
    "content-security-policy": contentSecurityPolicy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
  };
}
