import {
  ALIGNED_KINDS,
  type Alignment as AlignmentOnDay,
} from "../../domain/alignment/aligned.js";
import { worstFirstKey } from "../../domain/alignment/worst-first.js";
import { wrongKind } from "../../domain/code-resolution.js";
import { DomainError } from "../../domain/errors.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type { ListOrder } from "../../store/orders.js";
import { compareWith, readAlignments } from "../alignment/read-alignments.js";
import { bodyCalled } from "../body-called.js";
import type * as api from "../generated/types.js";
import { EVERYTHING } from "../loaders/everything.js";
import { pageOfList } from "../page-of-list.js";
import { connection, pageRequest } from "../paging.js";

const WORST_FIRST: ListOrder<AlignmentOnDay> = {
  name: "alignments:WORST",
  keyOf: worstFirstKey,
  idOf: ({ body }) => body.id,
  isKey: (key) => typeof key === "number",
  descending: false,
};

export const Alignment: Pick<
  api.AlignmentResolvers,
  "body" | "asOf" | "mainBoard"
> = {
  body: ({ body, day }) => ({ record: body, asOf: day }),
  asOf: ({ day }) => day,
  mainBoard: ({ mainBoard, day }, _, { related }) =>
    mainBoard === null
      ? null
      : related.organisationOfKind(
          mainBoard,
          { asOf: day },
          "INTEGRATED_CARE_BOARD",
        ),
};

export const AlignedBoard: Pick<
  api.AlignedBoardResolvers,
  "board" | "relationships"
> = {
  board: ({ board, day }, _, { related }) =>
    related.organisationOfKind(board, { asOf: day }, "INTEGRATED_CARE_BOARD"),
  relationships: ({ relationships, day }) =>
    relationships.map((record) => ({ record, asOf: day })),
};

export const AlignmentChange: Pick<
  api.AlignmentChangeResolvers,
  "successions"
> = {
  successions: ({ successions, day }) =>
    successions.flatMap((record) =>
      record.family === "SUCCESSION" ? [{ record, asOf: day }] : [],
    ),
};

export const Query: Pick<api.QueryResolvers, "alignment" | "alignments"> = {
  alignment: async (_, { of, ...days }, context) => {
    const asOf = days.asOf ?? context.today;
    const body = await bodyCalled(of, "of", asOf, context);
    if (!isAligned(body.kind)) throw wrongKind(body, ALIGNED_KINDS, "of");
    const comparedWith = days.comparedWith ?? null;
    const asked = await readAlignments([body], asOf, context.store);
    const [found] = await compareWith(asked, asOf, comparedWith, context.store);
    if (found === undefined)
      throw new Error(`${body.id} was read, and how it lies was not told.`);
    return found;
  },
  alignments: async (_, args, { store, today }, info) => {
    const asOf = args.asOf ?? today;
    const page = pageRequest(args, "WORST", info);
    const kinds = args.kinds ?? ["COUNCIL"];
    checkKinds(kinds);
    const adultSocialCare = args.adultSocialCare ?? undefined;
    const bodies = await store.findOrganisations(
      { kinds, asOf, adultSocialCare },
      { ...EVERYTHING, orderBy: "ID" },
    );
    const each = await readAlignments(
      bodies.items.map(({ node }) => node),
      asOf,
      store,
    );
    const found = pageOfList(each, WORST_FIRST, page);
    const compared = await compareWith(
      found.items.map(({ node }) => node),
      asOf,
      args.comparedWith ?? null,
      store,
    );
    const comparedOf = new Map(compared.map((one) => [one.body.id, one]));
    return connection(
      found,
      page.after,
      (one) => comparedOf.get(one.body.id) ?? one,
    );
  },
};

function isAligned(kind: OrganisationKind): boolean {
  return ALIGNED_KINDS.some((one) => one === kind);
}

function checkKinds(kinds: readonly OrganisationKind[]): void {
  const other = kinds.find((kind) => !isAligned(kind));
  if (other !== undefined)
    throw new DomainError(
      "BAD_ARGUMENT",
      `Bodies of the kind ${other} are not set against boards. \`kinds\` takes ${ALIGNED_KINDS.join(", ")}.`,
      "kinds",
    );
}
