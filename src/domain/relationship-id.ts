import {
  relationshipKinds,
  type RelationshipKind,
} from "./relationship-kinds.js";

const SLUGS: ReadonlyMap<RelationshipKind, string> = new Map(
  relationshipKinds.map((kind) => [
    kind,
    kind.toLowerCase().replaceAll("_", "-"),
  ]),
);

/** MEMBER_OF as it stands in ids and in names of files: member-of. */
export function slugOfKind(kind: RelationshipKind): string {
  return SLUGS.get(kind) ?? kind;
}

/** The same few streams stand in thousands of ids. */
const slugs = new Map<string, string>();

/** Words as they stand in ids: "Better Care Fund (NHS)" is better-care-fund-nhs. */
export function slugOfText(text: string): string {
  const known = slugs.get(text);
  if (known !== undefined) return known;
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  slugs.set(text, slug);
  return slug;
}

/** Readable and stable: overseen-by:icb:QWO>national:nhs-england:E038. The key tells apart several of one kind between the same two bodies. */
export function relationshipId(
  kind: RelationshipKind,
  from: string,
  to: string,
  key: string | null,
): string {
  const ends = `${slugOfKind(kind)}:${from}>${to}`;
  return key === null ? ends : `${ends}:${key}`;
}
