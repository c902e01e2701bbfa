/** Asks by GET as a program does: with the header that a form or an image on another page could not send. */
export function get(
  url: string,
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<Response> {
  return fetch(`${url}?${new URLSearchParams(parameters).toString()}`, {
    method,
    headers: {
      accept: "application/json",
      "apollo-require-preflight": "true",
      ...headers,
    },
  });
}
