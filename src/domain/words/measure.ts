/** A measure of money as a sentence has it: total_allocation is total allocation. */
export function measureInWords(measure: string): string {
  return measure.replaceAll("_", " ");
}
