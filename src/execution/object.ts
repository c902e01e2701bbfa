import { isOnItsWay } from "../at-hand.js";
import { KeptTexts } from "./kept-texts.js";
import type { TextOf } from "./leaf.js";
import type { Run, Write } from "./run.js";

/** A field of an object: its key as it stands in the text, and what writes its value. */
export interface WrittenField {
  readonly key: string;
  readonly write: Write;
  /** Where nobody resolves it and it holds no object: the property, and its text. */
  readonly property?: Property | null;
}

export interface Property {
  readonly name: string;
  readonly textOf: TextOf;
}

/** Writes the fields of an object, one after the other. Each is asked for before any is waited for. */
export function objectWriter(fields: readonly WrittenField[]): Write {
  if (fields.length === 0) return writeEmpty;
  const write: Write = (source, run) => {
    for (const { key, write } of fields) {
      run.write(key);
      write(source, run);
    }
    run.write("}");
  };
  const properties = fields.flatMap(({ key, property }) =>
    property == null ? [] : [{ key, ...property }],
  );
  return properties.length === fields.length
    ? recordWriter(properties, write)
    : write;
}

/** What is written of a record, of which only properties are asked for, is the same each time. */
function recordWriter(
  properties: readonly (Property & { readonly key: string })[],
  write: Write,
): Write {
  const kept = new KeptTexts((source) => {
    const texts: string[] = [];
    for (const { key, name, textOf } of properties) {
      const value: unknown = Reflect.get(source, name);
      // A method, or a value on its way: not a record.
      if (typeof value === "function" || isOnItsWay(value)) return null;
      texts.push(key, textOf(value));
    }
    return `${texts.join("")}}`;
  });
  return (source, run) => {
    const text = isObject(source) ? kept.of(source) : null;
    if (text === null) write(source, run);
    else run.write(text);
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Writes the fields of the root, in several turns where they are much work: an operation may ask for dozens of lists. */
export function rootWriter(fields: readonly WrittenField[]): Write {
  if (fields.length === 0) return writeEmpty;
  const writeFrom = (start: number, run: Run): void => {
    for (const [at, { key, write }] of fields.entries()) {
      if (at < start) continue;
      if (at > start && run.isLong()) {
        run.writeLater(() => {
          writeFrom(at, run);
        });
        return;
      }
      run.write(key);
      write(undefined, run);
    }
    run.write("}");
  };
  return (_, run) => {
    writeFrom(0, run);
  };
}

function writeEmpty(_: unknown, run: Run): void {
  run.write("{}");
}
