import { groupBy } from "../../../domain/group-by.js";
import type { Organisation, Relationship } from "../../../domain/model.js";
import type { Foreseen } from "../../graph-store.js";
import {
  compareFigures,
  ORGANISATION_ORDERS,
  RELATIONSHIP_ORDERS,
} from "../../orders.js";
import type { ReadAhead } from "../cypher/ahead/read-ahead.js";
import { pageIn } from "../pages.js";
import type { Row } from "../query.js";
import type { Answer } from "../reading.js";
import { readFigure } from "../records/figure.js";
import { readOrganisation } from "../records/organisation.js";
import { readSource } from "../records/source.js";
import { WHOLE } from "../remembered.js";
import { column } from "../rows.js";
import { mapById, type Asked } from "./asked.js";
import { relationshipReader } from "./law.js";
import {
  BY_ID,
  questionOfFigures,
  questionOfFirst,
  questionOfPage,
} from "./questions.js";

type Read<T> = (record: unknown) => T;

/** Tells a request all that a statement read ahead. */
export async function tell(
  asked: Asked,
  foreseen: Foreseen,
  ahead: ReadAhead,
  answer: Answer,
): Promise<void> {
  const { reading, memory } = asked;
  const { release, rows } = answer;
  const holdsRelationships =
    ahead.pages.length > 0 || foreseen.first === "findRelationships";
  const read: Read<Relationship> = holdsRelationships
    ? await relationshipReader(asked, Promise.resolve(answer))
    : () => {
        throw new TypeError("No relationship was asked for.");
      };
  const parts = groupBy(rows, ({ part, number }) =>
    typeof number === "number" ? `${String(part)} ${number}` : String(part),
  );
  const rowsOf = (name: string): readonly Row[] => parts.get(name) ?? [];

  const bodies = mapById(column(rowsOf("body"), "record", readOrganisation));
  memory.organisations.tell(reading, release, BY_ID, bodies);
  const sources = column(rowsOf("source"), "record", readSource);
  memory.sources.tell(reading, release, BY_ID, mapById(sources));
  ahead.pages.forEach(({ slice, page }, number) => {
    const order = RELATIONSHIP_ORDERS[page.orderBy];
    memory.relationshipLists.tell(
      reading,
      release,
      questionOfPage(slice, page),
      forEachKeyOf(rowsOf(`page ${number}`), (own) =>
        pageIn({ rows: own }, order, page, read),
      ),
    );
  });
  ahead.figures.forEach(({ filter }, number) => {
    memory.figures.tell(
      reading,
      release,
      questionOfFigures(filter),
      forEachKeyOf(rowsOf(`figures ${number}`), (own) =>
        column(own, "record", readFigure).sort(compareFigures),
      ),
    );
  });
  tellFirst(asked, foreseen, { release, rows: rowsOf("first") }, read, bodies);
}

/** What was asked first; where that is bodies by their ids, they are among all the bodies, or are not. */
function tellFirst(
  { reading, memory }: Asked,
  foreseen: Foreseen,
  { release, rows }: Answer,
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
      const carried = groupBy(rows, ({ key }) => key);
      const values = foreseen.codes.map((code) => {
        const upper = code.toUpperCase();
        const own = column(
          carried.get(upper) ?? [],
          "record",
          readOrganisation,
        );
        return [upper, own] as const;
      });
      memory.carriers.tell(reading, release, question, new Map(values));
      const bodies = mapById(values.flatMap(([, own]) => own));
      memory.organisations.tell(reading, release, BY_ID, bodies);
      return;
    }
    case "findOrganisations": {
      const { page } = foreseen;
      const order = ORGANISATION_ORDERS[page.orderBy];
      const found = pageIn({ rows }, order, page, readOrganisation);
      const bodies = mapById(found.items.map(({ node }) => node));
      memory.organisations.tell(reading, release, BY_ID, bodies);
      const whole = new Map([[WHOLE, found]]);
      memory.organisationLists.tell(reading, release, question, whole);
      return;
    }
    case "findRelationships": {
      const { page } = foreseen;
      const order = RELATIONSHIP_ORDERS[page.orderBy];
      const found = pageIn({ rows }, order, page, readRelationship);
      const whole = new Map([[WHOLE, found]]);
      memory.relationshipLists.tell(reading, release, question, whole);
    }
  }
}

/** What the rows of each key hold. */
function forEachKeyOf<T>(
  rows: readonly Row[],
  valueOf: (own: readonly Row[]) => T,
): Map<string, T> {
  const byKey = groupBy(rows, ({ key }) => String(key));
  return new Map([...byKey].map(([key, own]) => [key, valueOf(own)]));
}
