import type { Organisation, Relationship } from "../../../domain/model.js";
import type { Foreseen } from "../../graph-store.js";
import {
  compareFigures,
  ORGANISATION_ORDERS,
  RELATIONSHIP_ORDERS,
} from "../../orders.js";
import type { ReadAhead } from "../cypher/ahead/read-ahead.js";
import { pageIn } from "../pages.js";
import type { Answer } from "../reading.js";
import { readFigure } from "../records/figure.js";
import { readOrganisation } from "../records/organisation.js";
import { readSource } from "../records/source.js";
import { WHOLE } from "../remembered.js";
import { listOf, listsIn, NONE, recordsIn, type Listed } from "../rows.js";
import { mapById, type Asked } from "./asked.js";
import { relationshipReader } from "./law.js";
import {
  BY_ID,
  questionOfFigures,
  questionOfFirst,
  questionOfPage,
} from "./questions.js";

type Read<T> = (json: unknown) => T;

/** Tells a request all that a statement read ahead. */
export async function tell(
  asked: Asked,
  foreseen: Foreseen,
  ahead: ReadAhead,
  answer: Answer,
): Promise<void> {
  const { reading, memory } = asked;
  const { release, row } = answer;
  const holdsRelationships =
    ahead.pages.length > 0 || foreseen.first === "findRelationships";
  const read: Read<Relationship> = holdsRelationships
    ? await relationshipReader(asked, Promise.resolve(answer))
    : () => {
        throw new TypeError("No relationship was asked for.");
      };

  const bodies = mapById(
    listOf(row["bodyRecords"] ?? []).map(readOrganisation),
  );
  memory.organisations.tell(reading, release, BY_ID, bodies);
  const sources = mapById(listOf(row["sourceRecords"] ?? []).map(readSource));
  memory.sources.tell(reading, release, BY_ID, sources);
  ahead.pages.forEach(({ slice, page }, number) => {
    const order = RELATIONSHIP_ORDERS[page.orderBy];
    memory.relationshipLists.tell(
      reading,
      release,
      questionOfPage(slice, page),
      forEachList(row[`page${number}`], (listed) =>
        pageIn(listed, order, page, read),
      ),
    );
  });
  ahead.figures.forEach(({ filter }, number) => {
    memory.figures.tell(
      reading,
      release,
      questionOfFigures(filter),
      forEachList(row[`figures${number}`], (listed) =>
        recordsIn(listed, readFigure).sort(compareFigures),
      ),
    );
  });
  tellFirst(asked, foreseen, answer, read, bodies);
}

/** What was asked first; where that is bodies by their ids, they are among all the bodies, or are not. */
function tellFirst(
  { reading, memory }: Asked,
  foreseen: Foreseen,
  { release, row }: Answer,
  readRelationship: Read<Relationship>,
  reached: ReadonlyMap<string, Organisation>,
): void {
  const question = questionOfFirst(foreseen);
  switch (foreseen.first) {
    case "organisations": {
      const found = foreseen.ids.map(
        (id) => [id, reached.get(id) ?? null] as const,
      );
      memory.organisations.tell(reading, release, question, new Map(found));
      return;
    }
    case "byCode": {
      const carried = listsIn(row["carried"]);
      const values = foreseen.codes.map((code) => {
        const upper = code.toUpperCase();
        const own = carried.get(upper) ?? NONE;
        return [upper, recordsIn(own, readOrganisation)] as const;
      });
      memory.carriers.tell(reading, release, question, new Map(values));
      const bodies = mapById(values.flatMap(([, own]) => own));
      memory.organisations.tell(reading, release, BY_ID, bodies);
      return;
    }
    case "findOrganisations": {
      const { page } = foreseen;
      const order = ORGANISATION_ORDERS[page.orderBy];
      const found = pageIn(row, order, page, readOrganisation);
      const bodies = mapById(found.items.map(({ node }) => node));
      memory.organisations.tell(reading, release, BY_ID, bodies);
      const whole = new Map([[WHOLE, found]]);
      memory.organisationLists.tell(reading, release, question, whole);
      return;
    }
    case "findRelationships": {
      const { page } = foreseen;
      const order = RELATIONSHIP_ORDERS[page.orderBy];
      const found = pageIn(row, order, page, readRelationship);
      const whole = new Map([[WHOLE, found]]);
      memory.relationshipLists.tell(reading, release, question, whole);
    }
  }
}

/** What the list of each holds. */
function forEachList<T>(
  lists: unknown,
  valueOf: (listed: Listed) => T,
): Map<string, T> {
  return new Map(
    [...listsIn(lists)].map(([id, listed]) => [id, valueOf(listed)]),
  );
}
