import Builder from "fast-xml-builder";

/** An element: its attributes under names that begin with `@`, its text under `#`, and elements in it. */
export interface XmlElement {
  readonly [part: string]:
    | string
    | number
    | boolean
    | null
    | undefined
    | XmlElement
    | readonly XmlElement[];
}

export const XML_DECLARATION = `<?xml version="1.0" encoding="UTF-8"?>`;

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#",
  suppressEmptyNode: true,
  // Else an attribute of the text "true" would have no value.
  suppressBooleanAttributes: false,
  tagValueProcessor: (_, value) => legal(String(value)),
  // A line break in an attribute is read as a blank, whoever wrote it.
  attributeValueProcessor: (_, value) =>
    legal(String(value)).replace(/\s+/g, " "),
});

/** Elements by their names, as XML. */
export function xml(elements: XmlElement): string {
  return builder.build(elements);
}

/** XML can hold no control characters, however they are written. */
function legal(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, "\ufffd");
}
