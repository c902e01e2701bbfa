import { expect, it } from "vitest";
import { graphOf, organisation, relationship } from "../generators/records.js";
import { ask, storeOf } from "./ask.js";

const board = (id: string, name: string) =>
  organisation("INTEGRATED_CARE_BOARD", id, { name });

it("a short cut lists bodies by name, a name before one that goes on from it, as the lists of the root do", async () => {
  const store = await storeOf(
    graphOf({
      organisations: [
        board("icb:Q1", "North East"),
        board("icb:Q2", "North"),
        organisation("ICB_CLUSTER", "icb-cluster:all"),
      ],
      relationships: ["icb:Q1", "icb:Q2"].map((id) =>
        relationship("CLUSTERED_IN", id, id, "icb-cluster:all"),
      ),
    }),
  );
  const byName = [{ name: "North" }, { name: "North East" }];
  expect(
    await ask(
      store,
      `{ organisations(kinds: [INTEGRATED_CARE_BOARD]) { nodes { name } }
         organisation(id: "icb-cluster:all") { ... on IcbCluster { boards { name } } } }`,
    ),
  ).toEqual({
    organisations: { nodes: byName },
    organisation: { boards: byName },
  });
});
