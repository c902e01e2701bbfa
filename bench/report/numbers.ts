/** Two significant figures, whole from ten on. */
export function rounded(value: number): string {
  if (!Number.isFinite(value)) return "?";
  if (Math.abs(value) >= 10) return Math.round(value).toLocaleString("en-GB");
  return String(Number(value.toPrecision(2)));
}

/** A time in the unit that suits it. */
export function time(milliseconds: number): string {
  return milliseconds < 1
    ? `${rounded(milliseconds * 1000)} µs`
    : `${rounded(milliseconds)} ms`;
}

/** Rows of Markdown, the first the head. The first column is text, the others numbers. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows.map((cells) => `| ${cells.join(" | ")} |`);
  const rule = (rows[0] ?? []).map((_, at) => (at === 0 ? "---" : "--:"));
  return [head, `| ${rule.join(" | ")} |`, ...body].join("\n");
}
