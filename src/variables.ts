import { makeExactValidator } from "envalid";
import type { CorsOrigins } from "./server/cors.js";

const SCHEME = /^(bolt|neo4j)(\+s|\+ssc)?:$/;

/** Where a Neo4j server speaks Bolt. */
export const boltUri = makeExactValidator<string>((text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !SCHEME.test(url.protocol) || url.hostname === "")
    throw new Error(
      "give scheme and address, such as bolt://127.0.0.1:7687 for one server or neo4j://127.0.0.1:7687 for a cluster (+s for TLS, +ssc for TLS with a certificate nobody vouches for)",
    );
  if (url.username !== "" || url.password !== "")
    throw new Error(
      "user and password do not belong in the address: set NEO4J_USER and NEO4J_PASSWORD",
    );
  if (url.search !== "" && url.protocol.startsWith("bolt"))
    throw new Error("only a neo4j address takes parameters");
  return text;
});

/** A whole number from one to another, both included. */
export function wholeNumber(from: number, to: number) {
  return makeExactValidator<number>((text) => {
    const value = /^\d+$/.test(text) ? Number(text) : NaN;
    if (value >= from && value <= to) return value;
    throw new Error(`give a whole number from ${from} to ${to}`);
  });
}

/** Origins of pages, with commas between; `*` for any, nothing for none. */
export const origins = makeExactValidator<CorsOrigins>((text) => {
  const items = text.split(",").map((item) => item.trim());
  if (items.includes("*")) {
    if (items.length === 1) return "*";
    throw new Error("* is every origin: leave the others out");
  }
  if (text.trim() === "") return [];
  for (const item of items) checkOrigin(item);
  return items;
});

/** Browsers send scheme and host in small letters, the port where it is not the usual one, and nothing more. */
function checkOrigin(item: string): void {
  const url = URL.canParse(item) ? new URL(item) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(
      `"${item}" is no origin: give scheme and host, such as https://app.example.org, with commas between; * for any`,
    );
  if (url.origin !== item)
    throw new Error(`"${item}" is no origin: write it as ${url.origin}`);
}
