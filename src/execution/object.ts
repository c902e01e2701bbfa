import type { Write } from "./run.js";

/** A field of an object: its key as it stands in the text, and what writes its value. */
export interface WrittenField {
  readonly key: string;
  readonly write: Write;
}

/** Writes the fields of an object, one after the other. Each is asked for before any is waited for. */
export function objectWriter(fields: readonly WrittenField[]): Write {
  if (fields.length === 0)
    return (_, run) => {
      run.write("{}");
    };
  return (source, run) => {
    for (const { key, write } of fields) {
      run.write(key);
      write(source, run);
    }
    run.write("}");
  };
}
