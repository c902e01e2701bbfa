import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.js";
import { DomainError } from "../src/domain/errors.js";

describe("the configuration", () => {
  it("listens on 127.0.0.1:4000 when the environment says nothing", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 4000,
      logLevel: "info",
    });
  });

  it("takes HOST and PORT from the environment", () => {
    expect(readConfig({ HOST: "0.0.0.0", PORT: "8080" })).toMatchObject({
      host: "0.0.0.0",
      port: 8080,
    });
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["LOG_LEVEL", "loud"],
  ])("names the variable when %s=%s cannot be used", (name, value) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(DomainError);
    expect(read).toThrow(`${name}=${value} cannot be used`);
  });
});
