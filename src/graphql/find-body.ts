import {
  bodyForCode,
  statusOn,
  unknownCode,
  unknownId,
  type CodeStatus,
} from "../domain/code-resolution.js";
import { DomainError } from "../domain/errors.js";
import type { Organisation } from "../domain/model.js";
import { followSuccession, type Step } from "../domain/succession.js";
import type { Day } from "../domain/time.js";
import type { Context } from "./context.js";
import type { DatedOrganisation, DatedRelationship } from "./dated.js";
import { idOrCode } from "./id-or-code.js";
import { nearCodes, nearIds } from "./near-ones.js";

interface CodeResolution {
  readonly code: string;
  readonly organisation: DatedOrganisation;
  readonly status: CodeStatus;
  readonly inForce: readonly DatedOrganisation[];
  readonly steps: readonly DatedRelationship<"SUCCESSION">[];
}

interface Sought {
  readonly id?: string | null | undefined;
  readonly code?: string | null | undefined;
}

/** @throws DomainError NOT_FOUND, with near ids or codes, when nothing is called that; BAD_ARGUMENT unless one of the two is given. */
export async function findBody(
  { id, code }: Sought,
  asOf: Day,
  context: Context,
): Promise<DatedOrganisation> {
  if (id != null && code == null)
    return { record: await bodyById(id, asOf, context), asOf };
  if (code != null && id == null)
    return {
      record: await bodyByCode(idOrCode(code, "code"), asOf, context),
      asOf,
    };
  throw new DomainError(
    "BAD_ARGUMENT",
    "Give either an id (icb:QWO) or a code (QWO).",
    "id",
  );
}

/** @throws DomainError NOT_FOUND, with near codes, when no body carries the code. */
export async function resolveCode(
  written: string,
  asOf: Day,
  context: Context,
): Promise<CodeResolution[]> {
  const code = idOrCode(written, "code");
  const bodies = await context.loaders.byCode.load(code);
  if (bodies.length === 0)
    throw unknownCode(code, await nearCodes(code, asOf, context.store));
  return Promise.all(
    bodies.map(async (record) => {
      const organisation = { record, asOf };
      const outcome = await followSuccession<
        DatedOrganisation,
        DatedRelationship<"SUCCESSION">
      >(organisation, asOf, (body) => stepsFrom(body, context));
      const status = statusOn(record.validity, asOf);
      return { code, organisation, status, ...outcome };
    }),
  );
}

async function stepsFrom(
  body: DatedOrganisation,
  { related }: Context,
): Promise<Step<DatedOrganisation, DatedRelationship<"SUCCESSION">>[]> {
  const links = await related.links(body, "SUCCESSION", {
    over: ["SUCCEEDED_BY"],
    direction: "OUT",
  });
  return Promise.all(
    links.map(async (link) => ({
      link,
      successor: await related.organisation(link.record.to, body),
    })),
  );
}

/** @throws DomainError NOT_FOUND, with near ids, at the argument that held the id, when nothing is called that. */
export async function bodyById(
  written: string,
  asOf: Day,
  context: Context,
  argument = "id",
): Promise<Organisation> {
  const id = idOrCode(written, argument);
  const record = await context.loaders.organisation.load(id);
  if (record !== null) return record;
  throw unknownId(id, await nearIds(id, asOf, context.store), argument);
}

async function bodyByCode(
  code: string,
  asOf: Day,
  context: Context,
): Promise<Organisation> {
  const record = bodyForCode(
    code,
    await context.loaders.byCode.load(code),
    asOf,
  );
  if (record === null)
    throw unknownCode(code, await nearCodes(code, asOf, context.store));
  return record;
}
