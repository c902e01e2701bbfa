import { AS_OF } from "../data.js";

export interface Question {
  readonly work: string;
  readonly query: string;
}

export const BODY = "icb:QWO";
export const FIRST = 60;

/** A body with 60 relationships, each with its other end, its basis and its sources. */
export const RELATIONSHIPS: Question = {
  work: `${FIRST} relationships`,
  query: `{
  organisation(id: "${BODY}", asOf: "${AS_OF}") {
    id name
    relationships(first: ${FIRST}) {
      nodes { id kind inferred validity { from to } otherEnd { id name } basis { act section } sources { id title } }
    }
  }
}`,
};

export const TRIVIAL: Question = {
  work: "one body, by name",
  query: `{ organisation(id: "${BODY}", asOf: "${AS_OF}") { id name } }`,
};
