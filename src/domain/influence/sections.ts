import { isLaw, type LegalProvision } from "../legal-provision.js";
import { countInWords } from "../words/count.js";

/** Subsections, and what is added in brackets: (1), (inserted by Health and Care Act 2022 s.26). */
const IN_BRACKETS = /\([^()]*\)/g;
const SECTIONS = /^(?<before>.*?)\bss?\.(?<numbers>.*)$/;
const NUMBER = /\d+(?:[A-Z]+\d*)*/g;
const PARAGRAPH = /Schedule \w+ para \d+[A-Z]*/;
/** Another Act than the provision's own: Local Audit and Accountability Act 2014 s.4. */
const ACT = /\bAct \d{4}\b/;

/**
 * The sections that provisions of law are in, each once: of two provisions of one section, one is counted; of a provision of three
 * sections, three. A paragraph of a schedule stands for a section, and so does a provision that names neither.
 */
export function sectionsOf(
  provisions: readonly LegalProvision[],
): ReadonlySet<string> {
  return new Set(provisions.filter(isLaw).flatMap(named));
}

/** 1 section of law, 21 sections of law. */
export function sectionsInWords(provisions: readonly LegalProvision[]): string {
  return countInWords(sectionsOf(provisions).size, "section of law");
}

function named({ act, section }: LegalProvision): string[] {
  const found = section
    .replace(IN_BRACKETS, "")
    .split(";")
    .flatMap((part) => inPart(part.trim(), act));
  return found.length === 0 ? [`${act} ${section}`] : found;
}

function inPart(part: string, act: string): string[] {
  const paragraph = PARAGRAPH.exec(part)?.[0];
  if (paragraph !== undefined) return [`${act} ${paragraph}`];
  const { before = "", numbers = "" } = SECTIONS.exec(part)?.groups ?? {};
  const of = ACT.test(before) ? before.trim() : act;
  return (numbers.match(NUMBER) ?? []).map((number) => `${of} s.${number}`);
}
