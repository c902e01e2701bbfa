import { alignmentOf } from "../alignment/alignment-of.js";
import { pageOfAlignments } from "../alignment/page-of-alignments.js";
import { datedAll } from "../dated.js";
import type * as api from "../generated/types.js";
import { connection, pageRequest } from "../lists/paging.js";

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
  relationships: ({ relationships, day }) => datedAll(relationships, day),
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
  alignment: (_, args, context) => alignmentOf(args, context),
  alignments: async (_, args, context, info) => {
    const page = pageRequest(args, "WORST", info);
    const found = await pageOfAlignments(args, page, context);
    return connection(found, page.after, (alignment) => alignment);
  },
};
