import type { Page, Request } from "playwright-core";

/** Counts what a page fetches from now on, as it travels: compressed, with its headers. */
export function countTransferred(page: Page) {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  return async () => {
    const sizes = await Promise.all(
      requests.map(async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        return {
          path: new URL(request.url()).pathname,
          bytes: responseBodySize + responseHeadersSize,
        };
      }),
    );
    return { sizes, bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) };
  };
}
