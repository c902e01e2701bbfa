import { daysOfYear } from "../financial-year.js";
import { groupBy } from "../group-by.js";
import type { Day } from "../time.js";
import { bodiesInWords } from "../words/bodies.js";
import { countInWords } from "../words/count.js";
import { measureInWords } from "../words/measure.js";
import { poundsInWords } from "../words/pounds.js";
import type { PassingMoney } from "./money.js";
import type { InfluenceSide } from "./side.js";

/** The money of the latest year that had begun by the day, in and out. */
export function readMoney(
  { body, money, relationships }: InfluenceSide,
  day: Day,
): string[] {
  const lines = (end: "incoming" | "outgoing") =>
    relationships
      .filter(({ family }) => family === "FUNDING")
      .reduce((sum, one) => sum + one[end], 0);
  if (lines("incoming") + lines("outgoing") === 0)
    return [`This graph records no money to or from ${body.name}.`];
  const begun = money.filter(
    ({ financialYear }) => (daysOfYear(financialYear).from ?? day) <= day,
  );
  return [
    readDirection(
      begun.filter(({ direction }) => direction === "IN"),
      lines("incoming"),
      { to: `to ${body.name}`, by: "from" },
    ),
    readDirection(
      begun.filter(({ direction }) => direction === "OUT"),
      lines("outgoing"),
      { to: `from ${body.name}`, by: "to" },
    ),
  ];
}

interface Wording {
  readonly to: string;
  readonly by: string;
}

/** Stream by stream: streams of one body can overlap, so they are not added. */
function readDirection(
  money: readonly PassingMoney[],
  lines: number,
  { to, by }: Wording,
): string {
  const year = money[0]?.financialYear;
  if (year === undefined)
    return lines === 0
      ? `This graph records no money ${to}.`
      : `This graph has ${countInWords(lines, "relationship of payment")} ${to}, and no total for a year begun by then.`;
  const latest = money.filter(({ financialYear }) => financialYear === year);
  const streams = groupBy(latest, ({ stream }) => stream);
  const amounts = latest.map(({ stream, measure, pence }) => {
    const alone = streams.get(stream)?.length === 1;
    const name = `${stream ?? "stream not stated"}${alone ? "" : ` (${measureInWords(measure)})`}`;
    return `${name} ${poundsInWords(pence)}`;
  });
  const others = bodiesInWords(latest.flatMap((one) => one.others));
  const apart =
    streams.size > 1 ? " (not added, because streams can overlap)" : "";
  return `The latest year begun by then for which this graph records money ${to} is ${year}, in ${countInWords(streams.size, "stream")} ${by} ${others}${apart}: ${amounts.join("; ")}.`;
}
