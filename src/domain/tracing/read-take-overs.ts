import { groupBy } from "../group-by.js";
import { nameAtTurn } from "../name-in-use.js";
import { RELATIONSHIP_KINDS } from "../relationship-kinds.js";
import type { TakeOver } from "../succession.js";
import { startOf } from "../turn.js";
import { countInWords } from "../words/count.js";
import { lawInWords } from "../words/law.js";
import { fewInWords } from "../words/list.js";
import { turnInWords } from "../words/turn.js";

type End = "predecessor" | "successor";

/** Of what was reorganised again and again, no more sentences than this. */
const MOST_SENTENCES = 8;

const READS = {
  predecessor: RELATIONSHIP_KINDS.SUCCEEDED_BY.reads[0],
  successor: RELATIONSHIP_KINDS.SUCCEEDED_BY.reads[1],
} as const;

/** Successions in sentences about the bodies at one end: one for all that share that body, the day and the law. */
export function readTakeOvers(
  takeOvers: readonly TakeOver[],
  about: End,
): string[] {
  const groups = groupBy(takeOvers, (each) => {
    const { validity, basis } = each.succession;
    const { from, fromPrecision } = validity;
    return [each[about].id, from, fromPrecision, basis?.id].join(" ");
  });
  const sentences = [...groups.values()];
  const more = sentences.slice(MOST_SENTENCES).flat().length;
  return [
    ...sentences
      .slice(0, MOST_SENTENCES)
      .flatMap((group) => readTogether(group, about)),
    ...(more > 0 ? [`And ${countInWords(more, "more succession")}.`] : []),
  ];
}

function readTogether(group: readonly TakeOver[], about: End): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { validity, basis } = first.succession;
  const turn = startOf(validity);
  const others = group.map((each) => {
    const { form } = each.succession;
    const other = nameOf(
      each,
      about === "predecessor" ? "successor" : "predecessor",
    );
    return form === null ? other : `${other} (${form})`;
  });
  const when = turn === null ? "" : ` ${turnInWords(turn)}`;
  const law = basis === null ? "no law recorded" : lawInWords(basis);
  return [
    `${nameOf(first, about)} ${READS[about]} ${fewInWords(others)}${when} (${law}).`,
  ];
}

/** In use when the one took over from the other. */
function nameOf(takeOver: TakeOver, end: End): string {
  const turn = startOf(takeOver.succession.validity);
  const body = takeOver[end];
  if (turn === null) return body.name;
  return nameAtTurn(body, {
    ...turn,
    edge: end === "successor" ? "START" : "END",
  });
}
