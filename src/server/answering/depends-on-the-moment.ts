import { BREAK, visit, type DocumentNode } from "graphql";

/** Whether an answer may change while the data and the day stay the same: `dataset.copy` tells when it was last looked for newer data. */
export function dependsOnTheMoment(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value !== "copy") return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
