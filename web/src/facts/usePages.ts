import {
  BodyRelationshipsDocument,
  type BodyRelationshipsQuery,
  type BodyRelationshipsQueryVariables,
} from "placegraph/client";
import { useState } from "react";
import { useClient, useQuery, type CombinedError } from "urql";

type Page = NonNullable<
  BodyRelationshipsQuery["organisation"]
>["relationships"];

/** The relationships of a body in a family, a page after another. For another question, mount it anew. */
export function usePages(variables: BodyRelationshipsQueryVariables) {
  const client = useClient();
  const [first] = useQuery({ query: BodyRelationshipsDocument, variables });
  const [further, setFurther] = useState<readonly Page[]>([]);
  const [waiting, wait] = useState(false);
  const [failure, fail] = useState<CombinedError>();
  const start = first.data?.organisation?.relationships;
  const pages = start === undefined ? [] : [start, ...further];
  const last = pages.at(-1);
  const showMore = async () => {
    wait(true);
    const after = last?.pageInfo.endCursor;
    const { data, error } = await client
      .query(BodyRelationshipsDocument, { ...variables, after })
      .toPromise();
    const page = data?.organisation?.relationships;
    if (page !== undefined) setFurther((so) => [...so, page]);
    fail(error);
    wait(false);
  };
  return {
    first,
    rows: pages.flatMap(({ nodes }) => nodes),
    total: start?.totalCount ?? 0,
    more: last?.pageInfo.hasNextPage ?? false,
    waiting,
    failure,
    showMore,
  };
}
