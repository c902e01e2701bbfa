import type { Organisation } from "../../../domain/model.js";
import {
  compareHits,
  matchText,
  type SearchHit,
} from "../../../domain/search.js";
import type {
  OrganisationFilter,
  OrganisationOrder,
  Page,
  PageRequest,
  SearchFilter,
} from "../../graph-store.js";
import { ORGANISATION_ORDERS, searchOrder } from "../../orders.js";
import { byCode } from "../cypher/by-code.js";
import { recordsById } from "../cypher/by-id.js";
import { findOrganisations } from "../cypher/find-organisations.js";
import { searchCandidates } from "../cypher/search.js";
import { pageIn, pageOfAll, wanted } from "../pages.js";
import { readOrganisation } from "../records/organisation.js";
import { listsIn, NONE, recordsIn } from "../rows.js";
import { byTheirIds, forEachKey, type Asked } from "./asked.js";
import { BY_ID } from "./questions.js";

export function lookUpOrganisations(
  { reading, memory }: Asked,
  ids: readonly string[],
): Promise<(Organisation | null)[]> {
  return memory.organisations.recall(reading, BY_ID, ids, (missing) =>
    byTheirIds(
      reading.ask(recordsById("Organisation", missing)),
      readOrganisation,
    ),
  );
}

export async function lookUpCodes(
  { reading, memory }: Asked,
  codes: readonly string[],
): Promise<Organisation[][]> {
  const upper = codes.map((code) => code.toUpperCase());
  const carriers = await memory.carriers.recall(
    reading,
    BY_ID,
    upper,
    async (missing) => {
      const { release, row } = await reading.ask(byCode(missing));
      const carried = listsIn(row["carried"]);
      return forEachKey(release, missing, (code) =>
        recordsIn(carried.get(code) ?? NONE, readOrganisation),
      );
    },
  );
  return carriers.map((bodies) => [...(bodies ?? [])]);
}

/** Bodies read in a list are likely to be asked for by id next. */
export function listOrganisations(
  { reading, memory }: Asked,
  filter: OrganisationFilter,
  page: PageRequest<OrganisationOrder>,
): Promise<Page<Organisation>> {
  const order = ORGANISATION_ORDERS[page.orderBy];
  const query = findOrganisations(filter, wanted(order, page));
  return memory.organisationLists.recallOne(reading, query, (answer) => {
    const read = pageIn(answer.row, order, page, readOrganisation);
    for (const { node } of read.items)
      memory.organisations.keep(answer.release, node.id, node);
    return read;
  });
}

/** The database proposes, the domain decides and ranks. */
export async function searchOrganisations(
  { reading, memory }: Asked,
  text: string,
  filter: SearchFilter,
  page: PageRequest<"RANK">,
): Promise<Page<SearchHit>> {
  const order = searchOrder(text);
  const { start } = wanted(order, page);
  const candidates = await memory.searches.recallOne(
    reading,
    searchCandidates(text, filter),
    ({ row }) => recordsIn(row, readOrganisation),
  );
  const hits = candidates
    .flatMap((body) => matchText(text, body, filter.asOf) ?? [])
    .sort(compareHits);
  return pageOfAll(order, hits, start, page);
}
