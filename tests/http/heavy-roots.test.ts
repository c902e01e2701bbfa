import { describe, expect, it } from "vitest";
import { running } from "./running.js";

const server = await running();
const tight = await running({ limits: { cost: 0 } });

const ALL = "through: [ACCOUNTABILITY GOVERNANCE FUNDING GEOGRAPHY SUCCESSION]";
const FURTHEST = `${ALL}, maxHops: 12`;
const FROM = `from: "council:leeds"`;
const DAYS = `before: "2026-03-31", after: "2026-04-01"`;

/** Roots that show nothing of their answer but a count or a sentence, and what each costs. */
const ROOTS: readonly (readonly [root: string, cost: number])[] = [
  [`accountabilityPaths(${FROM}) { pathCount }`, 501],
  [`dualAccountability(of: "council:leeds") { reading }`, 501],
  [`accountabilityPathChanges(${FROM}, ${DAYS}) { reading }`, 1_001],
  [`accountabilityGaps { nodes { reading } }`, 1_551],
  [`alignment(of: "council:leeds") { outsideMain }`, 501],
  [`alignments { nodes { outsideMain } }`, 2_551],
  [
    `changes(from: "2026-03-31", to: "2026-04-01") { counts { count } nodes { day } }`,
    2_601,
  ],
  [`collaborativePlaceLinks(place: "place:leeds") { __typename }`, 501],
  [`fundingSummary(groupBy: []) { amount }`, 2_501],
  [`influence(system: "ics:QNV") { reading }`, 501],
  [`relationshipView(root: "icb:QNV") { truncated }`, 501],
];

async function costOf(query: string): Promise<unknown> {
  const { body } = await tight.post(query);
  return body.errors?.[0]?.extensions?.["actual"];
}

function times(count: number, root: string): string {
  const roots = Array.from({ length: count }, (_, at) => `r${at}: ${root}`);
  return `{ ${roots.join(" ")} }`;
}

describe("a root that works hard whatever it answers", () => {
  it.each(ROOTS)("has a price: %s", async (root, cost) => {
    expect(await costOf(`{ ${root} }`)).toBe(cost);
  });

  it.each(ROOTS)("is refused fifty times over: %s", async (root) => {
    const { status, body } = await server.post(times(50, root));
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { extensions: { code: "COST_LIMIT_EXCEEDED", limit: 20_000 } },
    ]);
  });

  it("may stand in one operation a few times", async () => {
    const changes = `changes(from: "2026-03-31", to: "2026-04-01", first: 0) { totalCount }`;
    expect((await server.post(times(7, changes))).body.errors).toBeUndefined();
    expect((await server.post(times(8, changes))).body.errors).toMatchObject([
      { extensions: { code: "COST_LIMIT_EXCEEDED", actual: 20_408 } },
    ]);
  });

  it("costs five times as much through all families and 12 hops, each family counted once", async () => {
    const paths = (how: string) =>
      costOf(
        `{ accountabilityPaths(${FROM}, first: 0, ${how}) { pathCount } }`,
      );
    expect(await paths(FURTHEST)).toBe(2_501);
    expect(await paths(`${ALL}, maxHops: 6`)).toBe(1_251);
    expect(await paths("maxHops: 12")).toBe(501);
    expect(await paths("maxHops: 1")).toBe(501);
    const twice = "through: [GOVERNANCE GOVERNANCE], maxHops: 12";
    expect(await paths(twice)).toBe(501);
    expect(
      await costOf(
        `{ accountabilityGaps(first: 0, ${FURTHEST}) { totalCount } }`,
      ),
    ).toBe(7_551);
  });

  it("costs as much under an alias of a fragment on the root", async () => {
    expect(
      await costOf(
        `{ ...Root } fragment Root on Query { one: alignment(of: "council:leeds") { outsideMain } }`,
      ),
    ).toBe(501);
  });
});

describe("lines of answering", () => {
  it("are counted up to 500, and each as six hops", async () => {
    const lines = (first: number) =>
      `{ accountabilityPaths(${FROM}, first: ${first}) { paths { hops { to { id } } } } }`;
    // Each: itself, its list of hops, and six bodies.
    expect(await costOf(lines(1))).toBe(500 + 1 + 8);
    expect(await costOf(lines(500))).toBe(500 + 1 + 500 * 8);
    expect(await costOf(lines(501))).toBe(500 + 1 + 500 * 8);
  });

  it("of two days are counted up to 500 of those kept, of those lost and of those gained", async () => {
    const part = (name: string) => `${name} { path { reading } }`;
    expect(
      await costOf(
        `{ accountabilityPathChanges(${FROM}, ${DAYS}, first: 500) { ${["kept", "lost", "gained"].map(part).join(" ")} } }`,
      ),
    ).toBe(1_000 + 1 + 500 * 3 * 2);
  });
});

describe("a view", () => {
  const view = (args: string, fields: string) =>
    `{ relationshipView(root: "icb:QNV"${args}) { ${fields} } }`;
  const NODES = "nodes { organisation { id name } degree }";
  const EDGES = `edges { id kind family reads inferred
    validity { from to } from { id } to { id }
    basis { act section says checked } sources { id title url } }`;
  const REST = `turningDays { day } truncation { reason }
    comparison { bodiesBegan { id } relationshipsEnded { id } }`;

  it("is counted by `maxNodes`, up to 500: each body itself, and five relationships", async () => {
    // Each: its list, its item's one object, and the list of relationships with five of an end each.
    const ends = "nodes { organisation { id } } edges { from { id } }";
    const each = 1 + 1 + (1 + 5);
    expect(await costOf(view("", ends))).toBe(500 + 1 + 300 * each);
    expect(await costOf(view(", maxNodes: 1", ends))).toBe(500 + 1 + each);
    for (const most of [500, 501])
      expect(await costOf(view(`, maxNodes: ${most}`, ends))).toBe(
        500 + 1 + 500 * each,
      );
  });

  it("of 300 bodies may be asked for days, ends, law and sources of every relationship", async () => {
    const { body } = await server.post(view("", `${NODES} ${EDGES} ${REST}`));
    expect(body.errors).toBeUndefined();
  });

  it("of all that 500 bodies and their relationships tell may not stand twice in one operation", async () => {
    const one = `relationshipView(root: "icb:QNV", maxNodes: 500) { ${NODES} ${EDGES} ${REST} }`;
    expect((await server.post(times(2, one))).body.errors).toMatchObject([
      { extensions: { code: "COST_LIMIT_EXCEEDED" } },
    ]);
  });
});
