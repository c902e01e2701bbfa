import type {
  IdentifierScheme,
  Organisation,
  OtherName,
} from "../../domain/model.js";
import type { Validity } from "../../domain/time.js";
import { groupBy } from "../../domain/group-by.js";
import type { SeedReader } from "../seed-reader.js";
import { IDENTIFIERS, OTHER_NAMES } from "../tables/identifiers.js";
import { ORGANISATION_TABLES } from "../tables/organisations.js";
import type { OrganisationDraft } from "../tables/organisation-table.js";
import { reportCodeClashes, type PlacedIdentifier } from "./code-clashes.js";
import { reportCouncilClass } from "./council-classes.js";
import { validityOf, validityWithin } from "./validity.js";

/** Every body of the seed by id, with its names and codes; the faults of all of them go to the log. */
export function buildOrganisations(
  reader: SeedReader,
): Map<string, Organisation> {
  const drafts = ORGANISATION_TABLES.flatMap((read) => read(reader));
  const lives = livesOf(drafts, reader);
  const names = readNames(reader, lives);
  const identifiers = [
    ...ownIdentifiers(drafts, lives),
    ...readIdentifiers(reader, lives),
  ];
  reportCodeClashes(identifiers, reader.log);
  const identifiersOf = groupBy(
    identifiers,
    (identifier) => identifier.organisationId,
  );

  const organisations = new Map<string, Organisation>();
  for (const { place, row, finish } of drafts) {
    const validity = lives.get(row.id);
    if (validity === undefined) continue;
    const ownNames = names.get(row.id) ?? [];
    const ownCodes = (identifiersOf.get(row.id) ?? []).map(
      ({ identifier }) => identifier,
    );
    const organisation = finish({
      id: row.id,
      name: row.name,
      otherNames: ownNames,
      identifiers: ownCodes,
      validity,
      note: row.note,
      sourceIds: row.source,
    });
    if (organisation.kind === "COUNCIL")
      reportCouncilClass(organisation, place, reader.log);
    organisations.set(row.id, organisation);
  }
  return organisations;
}

function livesOf(
  drafts: readonly OrganisationDraft[],
  reader: SeedReader,
): Map<string, Validity> {
  const lives = new Map<string, Validity>();
  for (const { row, place } of drafts) {
    const validity = validityOf(row, place, reader.log);
    if (validity !== null) lives.set(row.id, validity);
  }
  return lives;
}

function readNames(
  reader: SeedReader,
  lives: ReadonlyMap<string, Validity>,
): Map<string, OtherName[]> {
  const names = new Map<string, OtherName[]>();
  for (const { place, cells } of reader.read(OTHER_NAMES)) {
    const life = lives.get(cells.organisation);
    const validity =
      life === undefined
        ? null
        : validityWithin(life, cells, place, reader.log);
    if (validity !== null)
      names.set(cells.organisation, [
        ...(names.get(cells.organisation) ?? []),
        { name: cells.name, validity },
      ]);
  }
  return names;
}

function readIdentifiers(
  reader: SeedReader,
  lives: ReadonlyMap<string, Validity>,
): PlacedIdentifier[] {
  return reader.read(IDENTIFIERS).flatMap(({ place, cells }) => {
    const life = lives.get(cells.organisation);
    const validity =
      life === undefined
        ? null
        : validityWithin(life, cells, place, reader.log);
    if (validity === null) return [];
    return [
      {
        organisationId: cells.organisation,
        identifier: { scheme: cells.scheme, value: cells.value, validity },
        place,
        column: "value",
      },
    ];
  });
}

/** The codes in the columns of the organisation files are the body's for all its life. */
function ownIdentifiers(
  drafts: readonly OrganisationDraft[],
  lives: ReadonlyMap<string, Validity>,
): PlacedIdentifier[] {
  return drafts.flatMap(({ row, place }) => {
    const validity = lives.get(row.id);
    if (validity === undefined) return [];
    const own = (
      scheme: IdentifierScheme,
      column: "ods" | "ons",
    ): PlacedIdentifier[] => {
      const value = row[column];
      return typeof value === "string"
        ? [
            {
              organisationId: row.id,
              identifier: { scheme, value, validity },
              place,
              column,
            },
          ]
        : [];
    };
    return [...own("ODS", "ods"), ...own("ONS", "ons")];
  });
}
