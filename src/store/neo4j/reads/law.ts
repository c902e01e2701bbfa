import type { LegalProvision, Relationship } from "../../../domain/model.js";
import { law } from "../cypher/law.js";
import type { Law } from "../memory.js";
import type { Answer } from "../reading.js";
import { readProvision } from "../records/provision.js";
import { readRelationship } from "../records/relationship.js";
import { recordsIn } from "../rows.js";
import { mapById, type Asked } from "./asked.js";

export async function lookUpProvisions(
  asked: Asked,
  ids: readonly string[],
): Promise<(LegalProvision | null)[]> {
  const provisions = await lawOf(asked);
  return ids.map((id) => provisions.get(id) ?? null);
}

/** Reads the relationships of an answer with the law of its release. */
export async function relationshipReader(
  asked: Asked,
  answer: Promise<Answer>,
): Promise<(json: unknown) => Relationship> {
  await answer;
  const provisions = await lawOf(asked);
  return (json) => readRelationship(json, provisions);
}

function lawOf({ reading, memory }: Asked): Promise<Law> {
  return memory.law.recallOne(reading, law(), ({ row }) =>
    mapById(recordsIn(row, readProvision)),
  );
}
