import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.js";
import { DomainError } from "../src/domain/errors.js";

describe("the configuration", () => {
  it("listens on 127.0.0.1:4000 when the environment says nothing", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 4000,
      logLevel: "info",
      corsOrigins: [],
      keptAnswers: 32 * 1024 * 1024,
      neo4j: null,
      replica: null,
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
    ["ANSWERS_MB", "-1"],
    ["ANSWERS_MB", "4097"],
    ["NEO4J_URI", "http://localhost:7474"],
    ["NEO4J_URI", "localhost:7687"],
    ["NEO4J_URI", "bolt://"],
    ["NEO4J_URI", "bolt://localhost?policy=near"],
    ["NEO4J_DEADLINE_MS", "99"],
    ["NEO4J_DEADLINE_MS", "20001"],
    ["NEO4J_DEADLINE_MS", "5s"],
    ["NEO4J_POOL_SIZE", "0"],
    ["NEO4J_POOL_SIZE", "1.5"],
    ["NEO4J_REPLICA", "perhaps"],
    ["NEO4J_REPLICA_CHECK_S", "0"],
  ])("names the variable when %s=%s cannot be used", (name, value) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(DomainError);
    expect(read).toThrow(`${name}=${value} cannot be used`);
  });

  it.each([
    ["", []],
    ["*", "*"],
    ["https://a.example.org", ["https://a.example.org"]],
    [
      "http://localhost:5173, https://a.example.org",
      ["http://localhost:5173", "https://a.example.org"],
    ],
  ])(
    "lets the pages of these origins ask: CORS_ORIGINS=%s",
    (text, origins) => {
      expect(readConfig({ CORS_ORIGINS: text }).corsOrigins).toEqual(origins);
    },
  );

  it.each([
    ["a.example.org", '"a.example.org" is no origin'],
    ["null", '"null" is no origin'],
    ["file:///home", '"file:///home" is no origin'],
    ["https://a.example.org,", '"" is no origin'],
    ["https://a.example.org/", "write it as https://a.example.org."],
    ["https://a.example.org/app", "write it as https://a.example.org."],
    ["https://A.example.org:443", "write it as https://a.example.org."],
    ["*,https://a.example.org", "* is every origin: leave the others out"],
  ])("says what is wrong with CORS_ORIGINS=%s", (text, reason) => {
    const read = () => readConfig({ CORS_ORIGINS: text });
    expect(read).toThrow("CORS_ORIGINS=");
    expect(read).toThrow(reason);
  });

  it("reads the graph from the database that NEO4J_URI names", () => {
    const { neo4j } = readConfig({
      NEO4J_URI: "bolt://localhost:7687",
      NEO4J_PASSWORD: "secret",
    });
    expect(neo4j).toEqual({
      uri: "bolt://localhost:7687",
      user: "neo4j",
      password: "secret",
      database: undefined,
      deadline: 5_000,
      poolSize: 50,
      memory: 20_000,
    });
  });

  it("takes everything about the database from the environment", () => {
    const { neo4j } = readConfig({
      NEO4J_URI: "neo4j+s://graph.example.org",
      NEO4J_USER: "reader",
      NEO4J_PASSWORD: "",
      NEO4J_DATABASE: "places",
      NEO4J_DEADLINE_MS: "20000",
      NEO4J_POOL_SIZE: "1",
      NEO4J_MEMORY: "0",
    });
    expect(neo4j).toEqual({
      uri: "neo4j+s://graph.example.org",
      user: "reader",
      password: "",
      database: "places",
      deadline: 20_000,
      poolSize: 1,
      memory: 0,
    });
  });

  it.each([
    [{}, null],
    [{ NEO4J_REPLICA: "0" }, null],
    [{ NEO4J_REPLICA: "1" }, { checkEvery: 5 }],
    [
      { NEO4J_REPLICA: "true", NEO4J_REPLICA_CHECK_S: "60" },
      { checkEvery: 60 },
    ],
  ])("keeps a copy of the database's graph as %o says", (env, replica) => {
    const database = { NEO4J_URI: "bolt://[::1]", NEO4J_PASSWORD: "secret" };
    expect(readConfig({ ...database, ...env }).replica).toEqual(replica);
  });

  it.each(["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"])(
    "takes an address of the scheme %s",
    (scheme) => {
      const uri = `${scheme}://[::1]:7687`;
      const config = readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: "secret" });
      expect(config.neo4j?.uri).toBe(uri);
    },
  );

  it("wants a password for the database", () => {
    expect(() => readConfig({ NEO4J_URI: "bolt://localhost" })).toThrow(
      "NEO4J_PASSWORD is not set: set it to the password of NEO4J_USER.",
    );
  });

  it.each(["bolt://neo4j:secret@localhost", "bolt://neo4j:sec/ret@localhost"])(
    "refuses an address with a password in it, and does not repeat it",
    (uri) => {
      const read = () => readConfig({ NEO4J_URI: uri });
      expect(read).toThrow(/^NEO4J_URI cannot be used: /);
      expect(read).not.toThrow(/sec/);
    },
  );
});
