import { describe, expect, it } from "vitest";
import { ask, askWithErrors, storeOf } from "../ask.js";
import { counted } from "../counted-store.js";
import { TOWN } from "../town.js";

const memory = await storeOf(TOWN);

function ids(filter: string, asOf = "2026-03-31", kinds = "") {
  return ask(
    memory,
    `{ organisations(filter: ${filter}, asOf: "${asOf}", orderBy: ID, first: 200 ${kinds}) { nodes { id } } }`,
  );
}

function nodes(...ids: string[]) {
  return { organisations: { nodes: ids.map((id) => ({ id })) } };
}

describe("a list of bodies", () => {
  it("holds those in force on the day, by name, and says how many", async () => {
    const data = await ask(
      memory,
      `{ organisations(kinds: [INTEGRATED_CARE_BOARD], asOf: "2026-03-31") { totalCount nodes { name } } }`,
    );
    expect(data).toEqual({
      organisations: {
        totalCount: 2,
        nodes: [{ name: "Avon Board" }, { name: "Bourne Board" }],
      },
    });
  });

  it("is read page by page, with cursors that go on where the page before ended", async () => {
    const query = `query ($after: String) {
      organisations(kinds: [INTEGRATED_CARE_BOARD], filter: { anyDate: true }, first: 2, after: $after) {
        edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
      }
    }`;
    const cursor: unknown = expect.any(String);
    const first = await ask(memory, query);
    expect(first).toEqual({
      organisations: {
        edges: [
          { cursor, node: { id: "icb:QA" } },
          { cursor, node: { id: "icb:QB" } },
        ],
        pageInfo: {
          hasNextPage: true,
          hasPreviousPage: false,
          startCursor: cursor,
          endCursor: cursor,
        },
        totalCount: 3,
      },
    });
    expect(
      await ask(memory, query, { after: endCursorOf(first) }),
    ).toMatchObject({
      organisations: {
        edges: [{ node: { id: "icb:QC" } }],
        pageInfo: { hasNextPage: false, hasPreviousPage: true },
        totalCount: 3,
      },
    });
  });

  it("narrows to straddling councils, or to the others, on the day", async () => {
    expect(await ids("{ straddlesSystems: true }")).toEqual(nodes("council:T"));
    expect(await ids("{ straddlesSystems: true }", "2026-04-01")).toEqual(
      nodes(),
    );
    expect(await ids("{ straddlesSystems: false }")).toEqual(
      nodes("council:D"),
    );
  });

  it("narrows to all of a system, by the system or its board", async () => {
    const system = nodes(
      "collaborative:acute",
      "council:D",
      "council:T",
      "electorate:T",
      "hwb:T",
      "icb:QA",
      "icp:QA",
      "ics:QA",
      "arrangement:pool",
      "place:town",
      "sub-icb:01A",
      "trust-group:G",
      "trust:RA1",
    );
    system.organisations.nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(await ids('{ systems: ["ics:QA"] }')).toEqual(system);
    expect(await ids('{ systems: ["icb:QA"] }')).toEqual(system);
    expect(await ids('{ regions: ["region:R"] }')).toEqual(system);
  });

  it("narrows by system and by what a body is, together", async () => {
    expect(
      await ids('{ systems: ["icb:QA"], straddlesSystems: true }'),
    ).toEqual(nodes("council:T"));
    expect(
      await ids('{ systems: ["icb:QA", "icb:QB"], foundation: true }'),
    ).toEqual(nodes("trust:RA1"));
    expect(await ids("{ systems: [] }")).toEqual(nodes());
  });

  it.each([
    ['systems: ["ics:QAA"]', "NOT_FOUND", "systems", ["ics:QA"]],
    ['systems: ["ics:QA", "council:T"]', "BAD_ARGUMENT", "systems", []],
    ['systems: ["region:R"]', "BAD_ARGUMENT", "systems", []],
    ['regions: ["region:Z9"]', "NOT_FOUND", "regions", []],
    ['regions: ["icb:QA"]', "BAD_ARGUMENT", "regions", []],
  ])("refuses %s with %s at %s", async (filter, code, at, suggestions) => {
    const { errors } = await askWithErrors(
      memory,
      `{ organisations(filter: { ${filter} }) { totalCount } }`,
    );
    expect(errors.map(({ originalError }) => originalError)).toEqual([
      expect.objectContaining({ code, at, suggestions }),
    ]);
  });

  it("narrows to places that are no forerunners, or to those that are", async () => {
    expect(await ids("{ forerunner: false }")).toEqual(nodes("place:town"));
    expect(await ids("{ forerunner: true }")).toEqual(nodes());
  });

  it("is not searched for by a text without a letter or digit", async () => {
    const { errors } = await askWithErrors(
      memory,
      `{ search(text: " …! ") { totalCount } }`,
    );
    expect(errors.map(({ originalError }) => originalError)).toEqual([
      expect.objectContaining({ code: "BAD_ARGUMENT", at: "text" }),
    ]);
  });

  it.each([201, -1])(
    "refuses first: %d, and names the limit",
    async (first) => {
      const { errors } = await askWithErrors(
        memory,
        `query ($first: Int) { organisations(first: $first) { totalCount } }`,
        { first },
      );
      expect(errors.map(({ message }) => message)).toEqual([
        `\`first\` is ${first}. It must be between 0 and 200: read further pages with \`after\`.`,
      ]);
    },
  );
});

const TOTAL = "fragment Total on OrganisationConnection { totalCount }";

describe("totalCount", () => {
  it.each([
    ["{ totalCount }", true],
    ["{ nodes { id } }", false],
    ["{ nodes { id } totalCount @include(if: false) }", false],
    ["{ nodes { id } ... @skip(if: true) { totalCount } }", false],
    ["{ nodes { id } ...Total }", true],
  ])("is counted only when asked for: %s", async (selection, asked) => {
    const pages: unknown[] = [];
    const { store } = counted(memory, (_, args) => pages.push(args[1]));
    await ask(
      store,
      `{ organisations ${selection} }${selection.includes("...Total") ? TOTAL : ""}`,
    );
    expect(pages).toEqual([expect.objectContaining({ count: asked })]);
  });
});

describe("findings and recommendations", () => {
  it("of a body are those that name it or its kind, page by page", async () => {
    const page = `query ($after: String) { organisation(id: "icb:QA") {
      findings(first: 1, after: $after) { totalCount nodes { id stance } pageInfo { hasNextPage endCursor } }
      recommendations { totalCount }
    } }`;
    const data = await ask(memory, page);
    expect(data).toMatchObject({
      organisation: {
        findings: {
          totalCount: 2,
          nodes: [{ id: "F1", stance: "barrier" }],
          pageInfo: { hasNextPage: true },
        },
        recommendations: { totalCount: 0 },
      },
    });
    expect(await ask(memory, page, { after: endCursorOf(data) })).toMatchObject(
      {
        organisation: {
          findings: {
            totalCount: 2,
            nodes: [{ id: "F3" }],
            pageInfo: { hasNextPage: false },
          },
        },
      },
    );
  });

  it("go on from where they stood when the finding of the cursor is gone", async () => {
    const after = cursorAfter("F1", `findings(about: "icb:QA")`);
    const store = await storeOf({
      ...TOWN,
      evidence: TOWN.evidence.filter(({ id }) => id !== "F1"),
    });
    const query = `query ($after: String) { organisation(id: "icb:QA") {
      findings(after: $after) { totalCount nodes { id } } } }`;
    expect(await ask(store, query, { after: await after })).toEqual({
      organisation: { findings: { totalCount: 1, nodes: [{ id: "F3" }] } },
    });
  });

  it.each([
    "{ recommendations(after: $after) { totalCount } }",
    '{ organisation(id: "icb:QA") { recommendations(after: $after) { totalCount } } }',
  ])("are two lists: %s refuses a cursor of findings", async (query) => {
    const { errors } = await askWithErrors(
      memory,
      `query ($after: String) ${query}`,
      { after: await cursorAfter("F1") },
    );
    expect(errors.map(({ originalError }) => originalError)).toEqual([
      expect.objectContaining({ code: "BAD_CURSOR", at: "after" }),
    ]);
  });

  it("about a body are one list from the root and below it, which goes on from no cursor of another body's", async () => {
    const after = await cursorAfter("F1", `findings(about: "icb:QA")`);
    const codes = async (query: string) => {
      const { errors } = await askWithErrors(
        memory,
        `query ($after: String) { ${query} { totalCount } }`,
        { after },
      );
      return errors.map(({ originalError }) => originalError);
    };
    expect(await codes('findings(about: "icb:QA", after: $after)')).toEqual([]);
    for (const other of ['about: "icb:QB", ', 'about: "council:T", ', ""])
      expect(await codes(`findings(${other}after: $after)`)).toEqual([
        expect.objectContaining({ code: "BAD_CURSOR", at: "after" }),
      ]);
    const all = await cursorAfter("F1");
    const { errors } = await askWithErrors(
      memory,
      `query ($after: String) { organisation(id: "icb:QA") { findings(after: $after) { totalCount } } }`,
      { after: all },
    );
    expect(errors).toHaveLength(1);
  });

  it.each([
    [
      "organisations",
      '["icb:QA", "icb:QX"]',
      "icb:QX",
      ["icb:QC", "icb:QA", "icb:QB"],
    ],
    ["themes", '["mony"]', "mony", ["money"]],
    ["stances", '["barrier", "bariers"]', "bariers", ["barrier"]],
  ])(
    "are refused to `%s` that name what is not there",
    async (argument, value, written, suggestions) => {
      for (const list of ["findings", "recommendations"]) {
        const { errors } = await askWithErrors(
          memory,
          `{ ${list}(filter: { ${argument}: ${value} }) { totalCount } }`,
        );
        expect(errors.map(({ originalError }) => originalError)).toEqual([
          expect.objectContaining({
            code: "NOT_FOUND",
            at: argument,
            suggestions,
            message: expect.stringContaining(written) as string,
          }),
        ]);
      }
    },
  );

  it("take themes in any capitals, and an empty list as matching nothing", async () => {
    expect(
      await ask(
        memory,
        `{ some: findings(filter: { themes: ["Money"] }) { nodes { id } } none: findings(filter: { themes: [] }) { nodes { id } } }`,
      ),
    ).toMatchObject({ some: { nodes: [{ id: "F1" }] }, none: { nodes: [] } });
  });

  it("are found by body or kind, theme and stance", async () => {
    const found = (filter: string) =>
      ask(memory, `{ findings(filter: ${filter}) { nodes { id } } }`);
    expect(
      await found('{ organisations: ["icb:QA"], kinds: [COUNCIL] }'),
    ).toEqual({
      findings: { nodes: [{ id: "F1" }, { id: "F2" }, { id: "F3" }] },
    });
    expect(await found('{ themes: ["money"], stances: ["barrier"] }')).toEqual({
      findings: { nodes: [{ id: "F1" }] },
    });
  });
});

describe("a search", () => {
  it("is read page by page, and refuses a cursor of a search for another text", async () => {
    const query = `query ($text: String!, $after: String) {
      search(text: $text, first: 1, after: $after) { nodes { organisation { id } } pageInfo { endCursor } } }`;
    const after = endCursorOf(await ask(memory, query, { text: "avon" }));
    expect(await ask(memory, query, { text: "avon", after })).toMatchObject({
      search: { nodes: [{ organisation: { id: "ccg:01A" } }] },
    });
    const { errors } = await askWithErrors(memory, query, {
      text: "bourne",
      after,
    });
    expect(errors.map(({ originalError }) => originalError)).toEqual([
      expect.objectContaining({ code: "BAD_CURSOR" }),
    ]);
  });
});

describe("relationships", () => {
  it("are seen from a body in either direction, with the other end", async () => {
    const seen = (filter: string) =>
      ask(
        memory,
        `{ organisation(id: "council:T", asOf: "2026-04-01") { relationships(filter: ${filter}) { nodes { id otherEnd { id } } } } }`,
      );
    expect(
      await seen("{ families: [ACCOUNTABILITY], direction: OUT }"),
    ).toEqual({
      organisation: {
        relationships: {
          nodes: [{ id: "elected:t", otherEnd: { id: "electorate:T" } }],
        },
      },
    });
    expect(
      await seen(
        "{ kinds: [COVERS], direction: IN, otherKinds: [INTEGRATED_CARE_BOARD] }",
      ),
    ).toEqual({
      organisation: {
        relationships: {
          nodes: [{ id: "covers:qc", otherEnd: { id: "icb:QC" } }],
        },
      },
    });
  });

  it("carry their basis in law and their sources", async () => {
    const data = await ask(
      memory,
      `{ node(id: "elected:t") { ... on AccountabilityRelationship { inferred basis { act section checked source { title } } sources { title } } } }`,
    );
    expect(data).toEqual({
      node: {
        inferred: true,
        basis: {
          act: "Health Act",
          section: "s.1",
          checked: true,
          source: { title: "Register of bodies" },
        },
        sources: [{ title: "Register of bodies" }],
      },
    });
  });

  it("have no direction where no body is asked about", async () => {
    const { errors } = await askWithErrors(
      memory,
      `{ relationships(filter: { direction: OUT }) { totalCount } }`,
    );
    expect(errors.map(({ originalError }) => originalError)).toEqual([
      expect.objectContaining({ code: "BAD_ARGUMENT", at: "direction" }),
    ]);
  });
});

/** The cursor of a finding in a list of findings: by default of all. */
async function cursorAfter(
  id: string,
  list = "findings",
): Promise<string | undefined> {
  const data = await ask(
    memory,
    `{ ${list} { edges { cursor node { id } } } }`,
  );
  const found = new RegExp(`"cursor":"([^"]+)","node":{"id":"${id}"}`);
  return found.exec(JSON.stringify(data))?.[1];
}

function endCursorOf(data: unknown): string | undefined {
  return /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
}
