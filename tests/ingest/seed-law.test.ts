import { describe, expect, it } from "vitest";
import { isLaw } from "../../src/domain/legal-provision.js";
import type { LegalProvision, Source } from "../../src/domain/model.js";
import { loadGraph } from "../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../src/paths.js";

const { provisions, sources } = loadGraph(SEED_FOLDER);
const sourceOf = new Map(sources.map((source) => [source.id, source]));

/** Whether a source holds the words of an Act, and not an account or a list of them. */
function isTextOfLaw({ publisher, title, note }: Source): boolean {
  const official = publisher === "legislation.gov.uk";
  const copy = note?.includes("A copy of the Act.") === true;
  const about = /explanatory notes|list of sections|contents list/;
  return (official || copy) && !about.test(title);
}

function readIn({ sourceId }: LegalProvision): Source {
  const source = sourceOf.get(sourceId ?? "");
  if (source === undefined) throw new Error(`No source ${sourceId}`);
  return source;
}

function idsOf(list: readonly LegalProvision[]): string[] {
  return list.map(({ id }) => id);
}

describe("the law of the seed", () => {
  it("is checked just where the source that it names was read", () => {
    const unread = provisions.filter((provision) =>
      readIn(provision).note?.startsWith("Not read."),
    );
    const unchecked = provisions.filter(({ checked }) => !checked);
    expect(idsOf(unread)).toEqual(idsOf(unchecked));
    expect(idsOf(unchecked)).toEqual(["E113", "E136"]);
  });

  it("says in a note where it was read in an account of the law, or in a heading, and not in the law itself", () => {
    const law = provisions.filter((one) => isLaw(one) && one.checked);
    const secondHand = law.filter((one) => !isTextOfLaw(readIn(one)));
    const said = provisions.filter(({ note }) =>
      /not in the law itself|Only the heading/.test(note ?? ""),
    );
    expect(idsOf(said)).toEqual(idsOf(secondHand));
    expect(said).toHaveLength(27);
  });
});
