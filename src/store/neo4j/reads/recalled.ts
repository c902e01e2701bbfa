import type { Single } from "../../graph-store.js";
import type { Asked } from "./asked.js";
import { BY_ID, questionOfFigures, questionOfPage } from "./questions.js";

/** What a request was told or others have read, of the release that it reads. */
export function recalled({ reading, memory }: Asked): Single<undefined> {
  return {
    organisation: memory.organisations.recaller(reading, BY_ID),
    source: memory.sources.recaller(reading, BY_ID),
    relationshipsOf: (slice, page) =>
      memory.relationshipLists.recaller(reading, questionOfPage(slice, page)),
    figuresOf: (filter) => {
      const recall = memory.figures.recaller(
        reading,
        questionOfFigures(filter),
      );
      return (id) => recall(id)?.slice();
    },
  };
}
