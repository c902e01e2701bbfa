/** Half of what Node takes as the head of a request: the rest is for cookies and whatever else a browser sends. */
const LONGEST = 8_000;

/**
 * Where GraphiQL opens with an operation and its variables: the text as it is, or on one line where it would be too long. Null where it is too
 * long even so.
 */
export function graphiqlAddress(
  text: string,
  variables: object,
): string | null {
  const addresses = [text, onOneLine(text)].map((query) => {
    const asked = { query, variables: JSON.stringify(variables) };
    return `/graphiql?${new URLSearchParams(asked).toString()}`;
  });
  return addresses.find(({ length }) => length <= LONGEST) ?? null;
}

/** The operations of the page hold no texts of their own, in which spaces would matter; what is after a # would swallow the rest. */
function onOneLine(text: string): string {
  return text.replace(/#.*$/gm, "").replace(/\s+/g, " ").trim();
}
