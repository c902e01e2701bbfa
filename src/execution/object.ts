import type { Awaitable } from "../at-hand.js";
import { Draft } from "./draft.js";
import type { Run, Write } from "./run.js";

/** A field of an object: its key as it stands in the text, and what writes its value. */
export interface WrittenField {
  readonly key: string;
  readonly write: Write;
}

/** Writes the fields of an object, one after the other. */
export function objectWriter(fields: readonly WrittenField[]): Write {
  return (source, run) => {
    let text = "{";
    let at = 0;
    for (const { key, write } of fields) {
      text += key;
      at++;
      const value = write(source, run);
      if (typeof value === "string") text += value;
      else return writeRest(text, value, fields.slice(at), source, run);
    }
    return `${text}}`;
  };
}

/** The first field that waits lets no other wait: all are asked for before any is waited for. */
function writeRest(
  text: string,
  value: Promise<string>,
  fields: readonly WrittenField[],
  source: unknown,
  run: Run,
): Awaitable<string> {
  const draft = new Draft(text);
  draft.add(value);
  try {
    for (const { key, write } of fields) {
      draft.add(key);
      draft.add(write(source, run));
    }
  } catch (error) {
    draft.abandon();
    throw error;
  }
  draft.add("}");
  return draft.finish();
}
