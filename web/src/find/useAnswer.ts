import { FindDocument } from "placegraph/client";
import { useEffect, useState } from "react";
import { useQuery } from "urql";
import { useExplorer } from "../app/state.js";
import { daySeen } from "../app/today.js";
import type { Hit } from "./choices.js";

const PAUSE = 120;
const NONE: readonly Hit[] = [];

/** What a text finds, asked for when the typing pauses. Only an answer to this very text is given: an older one never stands in for it. */
export function useAnswer(text: string) {
  const [state] = useExplorer();
  const wanted = text.trim();
  const settled = useSettled(wanted);
  const [{ data, error, operation }] = useQuery({
    query: FindDocument,
    variables: { text: settled, asOf: daySeen(state) },
    pause: !isWord(settled),
  });
  const asked = isWord(wanted);
  const isOfThisText = operation?.variables.text === wanted;
  const answer = asked && isOfThisText ? data?.search : undefined;
  const failure = asked && isOfThisText ? error : undefined;
  return {
    asked,
    hits: answer?.nodes ?? NONE,
    more: answer?.pageInfo.hasNextPage ?? false,
    error: failure,
    waiting: asked && answer === undefined && failure === undefined,
  };
}

/** The API finds nothing by signs alone. */
function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
