import { describe, expect, it } from "vitest";
import { DomainError } from "../../../src/domain/errors.js";
import { ask, askWithErrors, storeOf } from "../ask.js";
import { TOWN } from "../town.js";

const store = await storeOf(TOWN);

function resolve(code: string, asOf: string) {
  return ask(
    store,
    `query ($code: String!, $asOf: Date!) { resolveCode(code: $code, asOf: $asOf) { status organisation { id } inForce { id asOf } } }`,
    { code, asOf },
  );
}

describe("resolveCode", () => {
  it("follows a group of 2013 through both its boards to the board in force, named once", async () => {
    expect(await resolve("01A", "2026-05-01")).toEqual({
      resolveCode: [
        {
          status: "ENDED",
          organisation: { id: "ccg:01A" },
          inForce: [{ id: "icb:QC", asOf: "2026-05-01" }],
        },
      ],
    });
  });

  it("stops at the boards that were in force on an earlier day", async () => {
    const { resolveCode } = {
      resolveCode: [
        {
          status: "ENDED",
          organisation: { id: "ccg:01A" },
          inForce: [
            { id: "icb:QA", asOf: "2024-05-01" },
            { id: "icb:QB", asOf: "2024-05-01" },
          ],
        },
      ],
    };
    expect(await resolve("01A", "2024-05-01")).toEqual({ resolveCode });
  });

  it("gives a body in force as itself, and nothing for one yet to come", async () => {
    expect(await resolve("qb", "2026-03-31")).toEqual({
      resolveCode: [
        {
          status: "IN_FORCE",
          organisation: { id: "icb:QB" },
          inForce: [{ id: "icb:QB", asOf: "2026-03-31" }],
        },
      ],
    });
    expect(await resolve("QC", "2026-03-31")).toEqual({
      resolveCode: [
        { status: "NOT_YET", organisation: { id: "icb:QC" }, inForce: [] },
      ],
    });
  });

  it("gives every body that carries the code, each with where it stands", async () => {
    expect(await resolve("QA", "2026-05-01")).toEqual({
      resolveCode: [
        {
          status: "ENDED",
          organisation: { id: "icb:QA" },
          inForce: [{ id: "icb:QC", asOf: "2026-05-01" }],
        },
        { status: "ENDED", organisation: { id: "stp:QA" }, inForce: [] },
      ],
    });
  });

  it("refuses a code that nobody carries, and names near ones", async () => {
    const { errors } = await askWithErrors(
      store,
      `{ resolveCode(code: "RA3") { code } }`,
    );
    expect(errors.map(({ originalError }) => originalError)).toEqual([
      new DomainError(
        "NOT_FOUND",
        'No body carries the code "RA3". Near ones: RA1, RA2.',
        "code",
        ["RA1", "RA2"],
      ),
    ]);
  });
});

describe("organisation", () => {
  it("finds by id or by code, in any case", async () => {
    const data = await ask(
      store,
      `{ byId: organisation(id: "trust:RA1") { name } byCode: organisation(code: "ra1") { name } }`,
    );
    expect(data).toEqual({
      byId: { name: "Avon Hospitals" },
      byCode: { name: "Avon Hospitals" },
    });
  });

  it("finds by an id or a code with blanks around it, wherever one is given", async () => {
    const data = await ask(
      store,
      `{
      byId: organisation(id: " trust:RA1 ") { id }
      byCode: organisation(code: " RA1 ") { id }
      resolveCode(code: " RA1 ") { code organisation { id } }
      node(id: " trust:RA1 ") { id }
      nodes(ids: ["trust:RA1 "]) { id }
      organisations(filter: { codes: [" ra1"], systems: ["ics:QA "], regions: [" region:R"] }, asOf: "2024-05-01") { nodes { id } }
      findings(filter: { organisations: [" icb:QA"] }) { nodes { id } }
    }`,
    );
    const trust = { id: "trust:RA1" };
    expect(data).toEqual({
      byId: trust,
      byCode: trust,
      resolveCode: [{ code: "RA1", organisation: trust }],
      node: trust,
      nodes: [trust],
      organisations: { nodes: [trust] },
      findings: { nodes: [{ id: "F1" }] },
    });
  });

  it("shows the beginning of an id that nobody has", async () => {
    const { errors } = await askWithErrors(
      store,
      `{ organisation(id: "icb:${"Q".repeat(100)}") { id } }`,
    );
    expect(errors.map(({ message }) => message)).toEqual([
      `There is no body with the id "icb:${"Q".repeat(56)}…". Find it by name with \`search\`.`,
    ]);
  });

  it("takes of several bodies with a code the one in force on the day, else the one that ended last", async () => {
    const data = await ask(
      store,
      `{
      strategic: organisation(code: "QA", asOf: "2020-01-01") { id }
      board: organisation(code: "QA", asOf: "2024-05-01") { id }
      last: organisation(code: "QA", asOf: "2026-05-01") { id }
    }`,
    );
    expect(data).toEqual({
      strategic: { id: "stp:QA" },
      board: { id: "icb:QA" },
      last: { id: "icb:QA" },
    });
  });

  it.each([
    ['id: "trust:RA9"', "NOT_FOUND", "id", ["trust:RA1", "trust:RA2"]],
    ['code: "R1A"', "NOT_FOUND", "code", ["RA1", "01A"]],
    ['id: "trsut:RA1"', "NOT_FOUND", "id", ["trust:RA1"]],
    ['id: "national:executve"', "NOT_FOUND", "id", ["national:executive"]],
    ["id: 123", "NOT_FOUND", "id", []],
    [`id: "${"x".repeat(201)}"`, "BAD_ARGUMENT", "id", []],
    [`code: "${"x".repeat(201)}"`, "BAD_ARGUMENT", "code", []],
    ['id: "trust:RA1", code: "RA1"', "BAD_ARGUMENT", "id", []],
    ['asOf: "2026-04-01"', "BAD_ARGUMENT", "id", []],
  ])(
    "refuses organisation(%s) with %s at %s",
    async (args, code, at, suggestions) => {
      const { data, errors } = await askWithErrors(
        store,
        `{ organisation(${args}) { name } }`,
      );
      expect(data).toEqual({ organisation: null });
      expect(errors.map(({ originalError }) => originalError)).toEqual([
        expect.objectContaining({ code, at, suggestions }),
      ]);
    },
  );
});
