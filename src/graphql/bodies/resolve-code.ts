import {
  statusOn,
  unknownCode,
  type CodeStatus,
} from "../../domain/code-resolution.js";
import { followSuccession } from "../../domain/succession.js";
import type { Day } from "../../domain/time.js";
import type { Context } from "../context.js";
import type { DatedOrganisation, DatedRelationship } from "../dated.js";
import { idOrCode } from "./id-or-code.js";
import { nearCodes } from "./near-ones.js";
import { stepsOfSuccession } from "./steps-of-succession.js";

interface CodeResolution {
  readonly code: string;
  readonly organisation: DatedOrganisation;
  readonly status: CodeStatus;
  readonly inForce: readonly DatedOrganisation[];
  readonly steps: readonly DatedRelationship<"SUCCESSION">[];
}

/**
 * What became of each body that carries a code.
 * @throws DomainError NOT_FOUND, with near codes, when no body carries the code.
 */
export async function resolveCode(
  written: string,
  asOf: Day,
  context: Context,
): Promise<CodeResolution[]> {
  const code = idOrCode(written, "code");
  const bodies = await context.loaders.byCode(code);
  if (bodies.length === 0)
    throw unknownCode(code, await nearCodes(code, asOf, context.store));
  return Promise.all(
    bodies.map(async (record) => {
      const organisation = { record, asOf };
      const outcome = await followSuccession<
        DatedOrganisation,
        DatedRelationship<"SUCCESSION">
      >(organisation, asOf, (body) =>
        stepsOfSuccession(body, { direction: "OUT" }, context),
      );
      const status = statusOn(record.validity, asOf);
      return { code, organisation, status, ...outcome };
    }),
  );
}
