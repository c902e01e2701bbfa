import type { Run, Write } from "./run.js";

/** A field of an object: its key as it stands in the text, and what writes its value. */
export interface WrittenField {
  readonly key: string;
  readonly write: Write;
}

/** Writes the fields of an object, one after the other. Each is asked for before any is waited for. */
export function objectWriter(fields: readonly WrittenField[]): Write {
  if (fields.length === 0) return writeEmpty;
  return (source, run) => {
    for (const { key, write } of fields) {
      run.write(key);
      write(source, run);
    }
    run.write("}");
  };
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
