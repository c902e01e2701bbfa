import { DomainError } from "../../src/domain/errors.js";
import type { Relationship } from "../../src/domain/model.js";
import type { GraphReader, Page } from "../../src/store/graph-store.js";
import { MemoryStore } from "../../src/store/memory/memory-store.js";

type Asked<M extends keyof GraphReader> = GraphReader[M] extends (
  ...asked: infer A
) => unknown
  ? A
  : never;

/** The embedded engine with one fault, which its readers have too. */
class Faulty extends MemoryStore {
  override reader(): GraphReader {
    return this;
  }
}

class LosesTheLastOfAPage extends Faulty {
  override async findOrganisations(...asked: Asked<"findOrganisations">) {
    const page = await super.findOrganisations(...asked);
    return { ...page, items: page.items.slice(0, -1) };
  }
}

class TurnsTheOrderRound extends Faulty {
  override async relationshipsOf(...asked: Asked<"relationshipsOf">) {
    const pages = await super.relationshipsOf(...asked);
    return pages.map((page) => ({ ...page, items: page.items.toReversed() }));
  }
}

class WritesNothingForNull extends Faulty {
  override async organisations(...asked: Asked<"organisations">) {
    const bodies = await super.organisations(...asked);
    return bodies.map((body) => body && { ...body, note: body.note ?? "" });
  }
}

class GivesOtherCursors extends Faulty {
  override async findSources(...asked: Asked<"findSources">) {
    const page = await super.findSources(...asked);
    const items = page.items.map((item) => ({ ...item, cursor: "another" }));
    return { ...page, items };
  }
}

class GivesTheFirstPageAgain extends Faulty {
  override findEvidence(...[filter, page]: Asked<"findEvidence">) {
    return super.findEvidence(filter, { ...page, after: null });
  }
}

class RoundsShares extends Faulty {
  override async findRelationships(...asked: Asked<"findRelationships">) {
    return become(await super.findRelationships(...asked), (one) =>
      one.family === "GEOGRAPHY"
        ? {
            ...one,
            populationShareOfTo: Math.fround(one.populationShareOfTo ?? 0),
          }
        : one,
    );
  }
}

class LosesAmounts extends Faulty {
  override async findRelationships(...asked: Asked<"findRelationships">) {
    return become(await super.findRelationships(...asked), (one) =>
      one.family === "FUNDING"
        ? { ...one, amounts: one.amounts.slice(1) }
        : one,
    );
  }
}

class FindsNothingNear extends Faulty {
  override async byCode(...asked: Asked<"byCode">) {
    const found = await super.byCode(...asked);
    return found.length > 1 ? found.map(() => []) : found;
  }
}

class RefusesOtherwise extends Faulty {
  override async relationshipsOf(...asked: Asked<"relationshipsOf">) {
    try {
      return await super.relationshipsOf(...asked);
    } catch {
      throw new DomainError("BAD_ARGUMENT", "No.");
    }
  }
}

function become(
  page: Page<Relationship>,
  change: (one: Relationship) => Relationship,
): Page<Relationship> {
  const items = page.items.map((item) => ({
    ...item,
    node: change(item.node),
  }));
  return { ...page, items };
}

/** Engines that differ from the embedded one in one thing each. */
export const FAULTY_STORES = [
  LosesTheLastOfAPage,
  TurnsTheOrderRound,
  WritesNothingForNull,
  GivesOtherCursors,
  GivesTheFirstPageAgain,
  RoundsShares,
  LosesAmounts,
  FindsNothingNear,
  RefusesOtherwise,
];
