import type { Organisation, Relationship } from "../model.js";
import { holdsAt, type Day } from "../time.js";
import { endOf, startOf } from "../turn.js";
import { dayInWords } from "../words/day.js";
import { daysInWords, onDayOfTurn } from "../words/turn.js";
import type { Cited } from "./citation.js";
import { bodyCitedAs, relationshipCitedAs, type Ends } from "./cited-as.js";

/** Nothing is cited "as of" a day on which it does not hold: there its own days are told, and that the day is none of them. */
type CitedOnDay = Pick<Cited, "what" | "asOf">;

export function bodyCitedOn(body: Organisation, day: Day): CitedOnDay {
  const { validity } = body;
  const what = bodyCitedAs(body);
  if (holdsAt(validity, day)) return { what, asOf: day };
  const [start, end] = [startOf(validity), endOf(validity)];
  const turns = [
    ...(start !== null && day < start.day
      ? [`begins ${onDayOfTurn(start)}`]
      : []),
    ...(end !== null && day >= end.day ? [`ended ${onDayOfTurn(end)}`] : []),
  ];
  return {
    what: `${[what, ...turns].join(", ")}, not in force on ${dayInWords(day)}`,
    asOf: null,
  };
}

export function relationshipCitedOn(
  relationship: Relationship,
  ends: Ends,
  day: Day,
): CitedOnDay {
  const { validity } = relationship;
  const what = relationshipCitedAs(relationship, ends);
  return holdsAt(validity, day)
    ? { what, asOf: day }
    : {
        what: `${what}, ${daysInWords(validity)}, not on ${dayInWords(day)}`,
        asOf: null,
      };
}
