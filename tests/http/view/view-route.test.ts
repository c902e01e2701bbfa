import { describe, expect, it } from "vitest";
import { z } from "zod";
import { storeOf } from "../../graphql/ask.js";
import { graphOf } from "../../generators/records.js";
import { running } from "../running.js";
import { ODDLY_NAMED } from "./oddly-named.js";
import { oddViews } from "./view-of.js";

const { at, view, textOf } = await oddViews();

const Errors = z.object({
  errors: z.tuple([
    z.object({
      message: z.string(),
      extensions: z.object({
        code: z.string(),
        argument: z.string().optional(),
        suggestions: z.array(z.string()).optional(),
      }),
    }),
  ]),
});

async function refusal(file: string) {
  const response = await view(file);
  const { errors } = Errors.parse(await response.json());
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("etag")).toBeNull();
  return { status: response.status, ...errors[0] };
}

describe("the address of a view", () => {
  it.each([
    ["json", "application/json; charset=utf-8"],
    ["graphml", "application/graphml+xml; charset=utf-8"],
    ["gexf", "application/gexf+xml; charset=utf-8"],
    ["csv", "text/csv; charset=utf-8; header=present"],
    ["mmd", "text/vnd.mermaid; charset=utf-8"],
    ["svg", "image/svg+xml; charset=utf-8"],
  ])("ends in the format: .%s is %s", async (suffix, type) => {
    const { status, headers } = await view(`icb:QAA.${suffix}?asOf=2026-04-01`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("content-disposition")).toBe(
      `inline; filename="icb-QAA-2026-04-01.${suffix}"`,
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain(
      "default-src 'none'",
    );
  });

  it("names a file that is compared, written another way or cut short as what it is", async () => {
    const nameOf = async (file: string) =>
      (await view(file)).headers.get("content-disposition");
    expect(
      await nameOf("icb:QAA.csv?part=nodes&asOf=2026-04-01&maxNodes=2"),
    ).toBe(`inline; filename="icb-QAA-2026-04-01-nodes-partial.csv"`);
    expect(
      await nameOf("icb:QAA.svg?asOf=2026-04-01&comparedWith=2026-03-31"),
    ).toBe(`inline; filename="icb-QAA-2026-04-01-and-2026-03-31.svg"`);
  });

  it("may have its colon written as %3A", async () => {
    const file = "icb:QAA.csv?asOf=2026-04-01";
    expect(await textOf(file.replace(":", "%3A"))).toBe(await textOf(file));
  });

  it("is answered to HEAD as to GET, without the text", async () => {
    const file = at("/view/icb:QAA.graphml?asOf=2026-04-01");
    const [head, get] = [
      await fetch(file, { method: "HEAD" }),
      await fetch(file),
    ];
    expect([head.status, await head.text()]).toEqual([200, ""]);
    for (const name of ["etag", "content-type", "content-disposition"])
      expect(head.headers.get(name)).toBe(get.headers.get(name));
  });

  it.each(["icb:QAA", "icb:QAA.png", "icb:QAA.", ".json", ""])(
    "without the ending of a format names the formats: %s",
    async (file) => {
      const { status, message, extensions } = await refusal(file);
      expect(status).toBe(404);
      expect(message).toContain(".json, .graphml, .gexf, .csv, .mmd, .svg");
      expect(extensions).toMatchObject({ code: "NOT_FOUND", argument: "root" });
    },
  );

  it("without an ending suggests each", async () => {
    expect((await refusal("icb:QAA")).extensions.suggestions).toContain(
      "icb:QAA.graphml",
    );
  });

  it.each(["QAA", "icb:qaa", "icb:QAB"])(
    "of nobody is refused, and near ids are named: %s",
    async (root) => {
      expect(await refusal(`${root}.json`)).toMatchObject({
        status: 404,
        extensions: {
          code: "NOT_FOUND",
          argument: "root",
          suggestions: ["icb:QAA"],
        },
      });
    },
  );
});

describe("the arguments of a view", () => {
  it("take lists with commas, or several times", async () => {
    const both = await textOf(
      "icb:QAA.csv?asOf=2026-04-01&families=FUNDING,%20GEOGRAPHY",
    );
    expect(both.split("\r\n").map((row) => row.slice(0, 2))).toEqual([
      "id",
      "r2",
      "r4",
      "",
    ]);
    expect(
      await textOf(
        "icb:QAA.csv?asOf=2026-04-01&families=FUNDING&families=GEOGRAPHY",
      ),
    ).toBe(both);
  });

  it("follow further, expand others, and leave kinds out", async () => {
    const rows = async (query: string) =>
      (await textOf(`icb:QAA.csv?part=nodes&asOf=2026-04-01&${query}`)).match(
        /^(icb|council|national|trust):\w+/gm,
      );
    const whole = ["icb:QAA", "national:exec", "council:E1"];
    expect(await rows("depth=1")).toEqual(whole);
    expect(await rows("depth=2")).toEqual([...whole, "national:treasury"]);
    expect(await rows("expand=national:exec")).toEqual([
      ...whole,
      "national:treasury",
    ]);
    expect(await rows("kinds=COUNCIL")).toEqual(["icb:QAA", "council:E1"]);
  });

  it.each([
    ["famlies=FUNDING", "famlies", ["families"]],
    ["root=icb:QAA", "root", undefined],
    ["zoom=5", "zoom", undefined],
    ["families=FUNDIN", "families", ["FUNDING"]],
    ["families=", "families", undefined],
    ["kinds=COUNCILS", "kinds", ["COUNCIL"]],
    ["form=sigma", "form", undefined],
    ["depth=0", "depth", undefined],
    ["depth=5", "depth", undefined],
    ["depth=1.5", "depth", undefined],
    ["depth=1&depth=2", "depth", undefined],
    ["maxNodes=0", "maxNodes", undefined],
    ["maxNodes=501", "maxNodes", undefined],
    ["asOf=1%20April%202026", "asOf", undefined],
    ["comparedWith=2026-02-30", "comparedWith", undefined],
    ["asOf=2026-04-01&comparedWith=2026-04-01", "comparedWith", undefined],
    [`expand=${"icb:QAA,".repeat(50)}icb:QAA`, "expand", undefined],
  ])("are refused by name: %s", async (query, argument, suggestions) => {
    const { status, extensions } = await refusal(`icb:QAA.json?${query}`);
    expect(status).toBe(400);
    expect(extensions).toMatchObject({ code: "BAD_ARGUMENT", argument });
    expect(extensions.suggestions).toEqual(suggestions);
  });

  it("are refused where one to expand is nobody", async () => {
    expect(await refusal("icb:QAA.json?expand=national:exe")).toMatchObject({
      status: 404,
      extensions: { argument: "expand", suggestions: ["national:exec"] },
    });
  });
});

describe("the way in which a format is written", () => {
  it("is chosen for the format that has several, and for no other", async () => {
    for (const [file, argument] of [
      ["icb:QAA.csv?form=cytoscape", "form"],
      ["icb:QAA.json?part=nodes", "part"],
      ["icb:QAA.graphml?form=cytoscape", "form"],
      ["icb:QAA.csv?part=both", "part"],
    ] as const)
      expect(await refusal(file)).toMatchObject({
        status: 400,
        extensions: { code: "BAD_ARGUMENT", argument },
      });
  });
});

describe("the tag of a view", () => {
  it("says that it is as before, until the data or the day is another", async () => {
    const store = await storeOf(ODDLY_NAMED);
    const state = { now: new Date("2026-04-01T12:00:00Z") };
    const server = await running({ store, now: () => state.now });
    const ask = (query: string, tag = "") =>
      fetch(server.at(`/view/icb:QAA.mmd${query}`), {
        headers: { "if-none-match": tag },
      });
    const tagOf = async (query: string) =>
      (await ask(query)).headers.get("etag") ?? "none";

    const [ofToday, ofDay] = [await tagOf(""), await tagOf("?asOf=2026-04-01")];
    expect(ofToday).toBe(ofDay);
    const again = await ask("", ofToday);
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(again.headers.get("cache-control")).toBe(
      "public, max-age=0, must-revalidate",
    );
    expect(await tagOf("?depth=2")).not.toBe(ofToday);

    state.now = new Date("2026-04-02T12:00:00Z");
    expect((await ask("", ofToday)).status).toBe(200);
    expect((await ask("?asOf=2026-04-01", ofDay)).status).toBe(304);

    await store.replace(graphOf({ ...ODDLY_NAMED, version: "other" }));
    expect((await ask("?asOf=2026-04-01", ofDay)).status).toBe(200);
  });

  it("is another for each format and way", async () => {
    const files = ["json", "json?form=graphology", "csv", "csv?part=nodes"];
    const tags = await Promise.all(
      files.map(async (suffix) =>
        (await view(`icb:QAA.${suffix}`)).headers.get("etag"),
      ),
    );
    expect(new Set(tags).size).toBe(4);
    expect(
      (await view("icb:QAA.json?form=cytoscape")).headers.get("etag"),
    ).toBe(tags[0]);
  });
});
