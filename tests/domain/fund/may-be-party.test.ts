import { describe, expect, it } from "vitest";
import { mayBeParty } from "../../../src/domain/fund/may-be-party.js";
import { inForce } from "../../generators/records.js";

const FROM_2019 = inForce("2019-04-24", "2022-06-30");
const BY_2019 = { ...FROM_2019, fromPrecision: "BOUND" } as const;

describe("a body may have been party to a fund in a year", () => {
  it.each([
    ["2018/19", FROM_2019, BY_2019, false],
    ["2019/20", FROM_2019, BY_2019, true],
    ["2017/18", BY_2019, BY_2019, true],
    ["2017/18", BY_2019, FROM_2019, false],
    ["2019/20", BY_2019, FROM_2019, true],
    ["2022/23", BY_2019, BY_2019, true],
    ["2023/24", BY_2019, BY_2019, false],
  ])(
    "as early as both the agreement and the body may have begun, and not after: %s",
    (year, party, body, may) => {
      expect(mayBeParty({ party, body }, year)).toBe(may);
    },
  );
});
