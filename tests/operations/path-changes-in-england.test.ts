import { expect, it } from "vitest";
import { ask } from "../graphql/ask.js";
import { openEngland } from "./england.js";

it("a line gained with a board is gained by the board beginning, and not by laws of hops that stood before", async () => {
  expect(
    await ask(
      await openEngland(),
      `{ accountabilityPathChanges(from: "icb:QWO", to: "national:parliament", before: "2022-06-30", after: "2022-07-01") { lostCount gainedCount reading } }`,
    ),
  ).toEqual({
    accountabilityPathChanges: {
      lostCount: 0,
      gainedCount: 14,
      reading:
        "Between 30 June 2022 and 1 July 2022, of the lines of answering from NHS West Yorkshire Integrated Care Board to UK Parliament through accountability within 6 hops, 0 were kept (0 of them on changed grounds), 0 lost and 14 gained. NHS West Yorkshire Integrated Care Board began on 1 July 2022. NHS West Yorkshire Integrated Care Board succeeds NHS Calderdale CCG (transfer of functions), NHS Wakefield CCG (transfer of functions), NHS Leeds CCG (transfer of functions), NHS Bradford District and Craven CCG (transfer of functions) and 2 more on 1 July 2022 (no law recorded).",
    },
  });
});
