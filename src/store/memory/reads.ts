import type { AtOnce, Single } from "../graph-store.js";
import { relationshipsAmong } from "./among.js";
import { findEvidence } from "./evidence.js";
import { figuresOf } from "./figures.js";
import { neighbourhood } from "./neighbourhood.js";
import { lookUpCodes } from "./organisation-index.js";
import { findOrganisations } from "./organisation-lists.js";
import { reach } from "./reach.js";
import { findRelationships, relationshipsOf } from "./relationship-lists.js";
import { search } from "./search.js";
import type { Snapshot } from "./snapshot.js";
import { findSources } from "./sources.js";

/** Every read of the port from one snapshot, answered within the call. */
export function readsOf(snapshot: Snapshot): AtOnce {
  const { organisations, relationships, reached, followed } = snapshot;
  const { table } = organisations;
  const single: Single = {
    organisation: (id) => table.find(id),
    source: (id) => snapshot.sources.find(id),
    relationshipsOf: (slice, page) =>
      relationshipsOf(relationships, organisations, slice, page),
    figuresOf: (filter) => figuresOf(snapshot.figures(), filter),
  };
  return {
    single,
    organisations: (ids) => table.lookUp(ids),
    byCode: (codes) => lookUpCodes(organisations, codes),
    findOrganisations: (filter, page) =>
      findOrganisations(organisations, filter, page),
    search: (text, filter, page) =>
      search(organisations, snapshot.vocabulary(), text, filter, page),
    relationships: (ids) => relationships.table.lookUp(ids),
    relationshipsOf: (ids, slice, page) =>
      ids.map(single.relationshipsOf(slice, page)),
    findRelationships: (slice, page) =>
      findRelationships(relationships, slice, page),
    neighbourhood: (roots, ways, hops, cap) =>
      neighbourhood(relationships, organisations, reached, followed, {
        roots,
        ways,
        hops,
        cap,
      }),
    reach: (roots, slice, hops, cap) =>
      reach(relationships, organisations, reached, { roots, slice, hops, cap }),
    relationshipsAmong: (ids, slice, cap) =>
      relationshipsAmong(relationships, organisations, reached, {
        ids,
        slice,
        cap,
      }),
    figuresOf: (ids, filter) => ids.map(single.figuresOf(filter)),
    findEvidence: (filter, page) =>
      findEvidence(snapshot.evidence, filter, page),
    sources: (ids) => snapshot.sources.lookUp(ids),
    findSources: (filter, page) => findSources(snapshot.sources, filter, page),
    provisions: (ids) => snapshot.provisions.lookUp(ids),
    dataset: () => snapshot.dataset,
  };
}
