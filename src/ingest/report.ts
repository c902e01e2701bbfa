import type { Graph } from "../domain/model.js";
import { compareText } from "../domain/text-order.js";
import type { Fault } from "./fault.js";
import { RULES, type RuleCode } from "./rules.js";

/** One fault in one line: where, which rule, what is wrong, what to do. */
export function sayFault({
  file,
  line,
  column,
  code,
  message,
  advice,
}: Fault): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${column === null ? place : `${place} ${column}`} ${code} ${message} ${advice}`;
}

/** Every fault, file by file, then how many there are of each rule. */
export function reportFaults(faults: readonly Fault[]): string[] {
  const lines: string[] = [];
  let file: string | null = null;
  for (const fault of faults) {
    if (file !== null && fault.file !== file) lines.push("");
    file = fault.file;
    lines.push(sayFault(fault));
  }
  const files = new Set(faults.map((fault) => fault.file)).size;
  return [
    ...lines,
    "",
    ...countsByRule(faults),
    `${count(faults.length, "fault")} in ${count(files, "file")}`,
  ];
}

/** How much of everything is in a graph, in one line. */
export function sayContents({
  organisations,
  relationships,
  figures,
  evidence,
  sources,
}: Graph): string {
  const inferred = relationships.filter(
    (relationship) => relationship.inferred,
  ).length;
  return `${organisations.length} organisations, ${relationships.length} relationships (${inferred} of them inferred), ${figures.length} figures, ${evidence.length} findings and recommendations, ${sources.length} sources`;
}

function countsByRule(faults: readonly Fault[]): string[] {
  const counts = new Map<RuleCode, number>();
  for (const { code } of faults) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || compareText(a, b))
    .map(
      ([code, count]) =>
        `${count} ${code}: ${RULES[code].title}. ${RULES[code].explanation}`,
    );
}

function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : `${noun}s`}`;
}
