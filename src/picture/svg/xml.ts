type Value = string | number | undefined;

/** An element as text: attributes that are undefined are left out, children are texts of elements or `text(...)`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly string[]
): string {
  const given = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === undefined ? [] : [` ${key}="${text(String(value))}"`],
    )
    .join("");
  return children.length === 0
    ? `<${name}${given}/>`
    : `<${name}${given}>${children.join("")}</${name}>`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** What XML forbids: most control characters, and halves of a pair. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text safe between tags and between quotes. */
export function text(value: string): string {
  return value
    .replace(FORBIDDEN, "")
    .replace(/[&<>"']/g, (letter) => ESCAPES.get(letter) ?? letter);
}
