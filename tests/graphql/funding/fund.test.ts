import { expect, it } from "vitest";
import {
  graphOf,
  inForce,
  organisation,
  relationship,
} from "../../generators/records.js";
import { paid } from "../../domain/fund/pooled.js";
import { ask, storeOf } from "../ask.js";
import { counted } from "../counted-store.js";

/** A council, renamed in 2024, pays into a fund that it is party to, and pays a trust for something else. */
const store = await storeOf(
  graphOf({
    organisations: [
      organisation("PARTNERSHIP_ARRANGEMENT", "fund"),
      organisation("COUNCIL", "council", {
        name: "New Council",
        otherNames: [
          { name: "Old Council", validity: inForce(null, "2024-03-31") },
        ],
      }),
      organisation("TRUST", "trust"),
    ],
    relationships: [
      relationship("PARTY_TO", "party", "council", "fund"),
      paid("council", "fund", 40_00),
      paid("council", "trust", 7_00, { stream: "Rent" }),
    ],
  }),
);

it("names those who pay into a fund as on the day asked about", async () => {
  const onDay = (day: string) =>
    ask(
      store,
      `{ moneyInYear(of: "fund", asOf: "${day}") { fund { reading } } }`,
    );
  const reading = (name: string) => ({
    moneyInYear: {
      fund: {
        reading: `No source gives one total of what was pooled in 2025/26. Told to be paid into it: £40, by ${name}.`,
      },
    },
  });
  expect(await onDay("2024-03-31")).toEqual(reading("Old Council"));
  expect(await onDay("2024-04-01")).toEqual(reading("New Council"));
});

it("does not read whom the parties to a fund pay besides", async () => {
  const asked: unknown[] = [];
  const { store: watched } = counted(store, (name, [ids]) => {
    if (name === "organisations") asked.push(ids);
  });
  await ask(watched, '{ moneyInYear(of: "fund") { fund { told } } }');
  expect(asked).toEqual([["fund"], ["council"]]);
});
