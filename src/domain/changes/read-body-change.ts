import type { Identifier } from "../model.js";
import { nameOn } from "../name-in-use.js";
import { listInWords } from "../words/list.js";
import { endInWords, turnInWords } from "../words/turn.js";
import type { BodyChange } from "./change.js";

export function readBodyChange(change: BodyChange): string {
  const { kind, record, at, nameBefore, nameAfter } = change;
  const name = nameAfter ?? nameBefore ?? nameOn(record, at.day);
  switch (kind) {
    case "BODY_BEGAN":
      return `${name} began ${turnInWords(at)}.`;
    case "BODY_ENDED":
      return `${name} ${endInWords(at)}.`;
    case "BODY_RENAMED":
      return `${renamingInWords(change)}.`;
    case "BODY_RECODED":
      return `${name} ${codesInWords(change)} ${turnInWords(at)}.`;
  }
}

/** The last renaming of several: by then it may no longer have had the name of the first day. */
function renamingInWords({ record, at, ...names }: BodyChange): string {
  const until = nameOn(record, at.day - 1);
  const last = `${until} was renamed ${nameOn(record, at.day)} ${turnInWords(at)}`;
  return until === names.nameBefore
    ? last
    : `${last}; on the first of the two days it was ${names.nameBefore}`;
}

function codesInWords({ codesGained, codesLost }: BodyChange): string {
  const parts = [...said("gained", codesGained), ...said("lost", codesLost)];
  return parts.join(" and ");
}

function said(verb: string, codes: readonly Identifier[]): string[] {
  if (codes.length === 0) return [];
  const noun = codes.length === 1 ? "the code" : "the codes";
  return [`${verb} ${noun} ${listInWords(codes.map(codeInWords))}`];
}

function codeInWords({ scheme, value }: Identifier): string {
  return scheme === "REGISTER"
    ? `${value} of a register`
    : `${value} (${scheme})`;
}
