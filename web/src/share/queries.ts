import { stringifyDocument } from "urql";
import { capitalised } from "../app/words.js";
import type { Asked } from "./asked.js";
import { graphiqlAddress } from "./graphiql-address.js";
import type { Item } from "./item.js";

/** An operation behind the page, and where to open it. */
export interface Query {
  readonly title: string;
  readonly text: string;
  /** Null where it is too long for an address. */
  readonly address: string | null;
}

/** What operations are called where their own name would not do. */
const TITLES: Readonly<Record<string, string>> = {
  View: "The picture",
  Trace: "Lines of answering",
  Changes: "What changed",
};

/** Asked while something is typed, and part of nothing shown. */
const PASSING = ["Find"];

/** The operations behind the page, named for what they show; of several by one name, which it is. */
export function queriesOf(asked: readonly Asked[]): Query[] {
  const all = asked
    .map(({ document, variables }) => {
      const text = printed(document);
      const address = graphiqlAddress(text, variables ?? {});
      return { name: nameOf(text), text, address };
    })
    .filter(({ name }) => !PASSING.includes(name));
  return all.map(({ name, text, address }, at) => {
    const isSame = (other: { readonly name: string }) => other.name === name;
    const many = all.filter(isSame).length;
    const which = all.slice(0, at + 1).filter(isSame).length;
    const title = TITLES[name] ?? inWords(name);
    return {
      title: many === 1 ? title : `${title} (${which} of ${many})`,
      text,
      address,
    };
  });
}

/** A choice that opens GraphiQL with the operation, or copies it where it is too long for an address. */
export function toItem(
  { title, text, address }: Query,
  copy: (text: string) => void,
): Item {
  return address === null
    ? {
        label: title,
        hint: "Too long for a link: copies the query",
        onChoose: () => {
          copy(text);
        },
      }
    : {
        label: title,
        hint: "Opens GraphiQL in a new tab",
        to: { address, isFile: false },
      };
}

/** With an empty line between the operation and each of its fragments. */
function printed(document: Asked["document"]): string {
  return stringifyDocument(document).replace(/^}\n(?=\w)/gm, "}\n\n");
}

function nameOf(text: string): string {
  return /^\s*query (\w+)/m.exec(text)?.[1] ?? "Query";
}

/** MoneyOfYear as a title: Money of year. */
function inWords(name: string): string {
  return capitalised(name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase());
}
