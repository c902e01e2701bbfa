import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findBrowser } from "./browser/harness/find-browser.js";

const HERE = fileURLToPath(import.meta.url);
const NOWHERE = `${HERE}.none`;

describe("the browser of the explorer's tests", () => {
  it("is the one that CHROMIUM_PATH names, whatever else there is", () => {
    const found = findBrowser({ CHROMIUM_PATH: HERE }, [NOWHERE]);
    expect(found.executablePath).toBe(HERE);
  });

  it("is the first that there is", () => {
    const found = findBrowser({}, [NOWHERE, HERE]);
    expect(found.executablePath).toBe(HERE);
  });

  it("is asked for where there is none: its tests are not left out", () => {
    expect(() => findBrowser({}, [NOWHERE])).toThrow(
      /need Chromium, and there is none\. Install it \(apt-get install chromium/,
    );
  });

  it("is missed where CHROMIUM_PATH names no file", () => {
    expect(() => findBrowser({ CHROMIUM_PATH: NOWHERE }, [HERE])).toThrow(
      `CHROMIUM_PATH names ${NOWHERE}, and there is no such file.`,
    );
  });
});
