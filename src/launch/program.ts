import { existsSync, readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

/** The whole program in one file, as the build writes it beside this one. */
export const PROGRAM = fileURLToPath(new URL("./program.cjs", import.meta.url));

/** Where what V8 compiled of a program when it was built is kept. */
export function codeOf(file: string): string {
  return `${file}.code`;
}

/** A program, compiled. V8 refuses code of another V8, and compiles anew: that is slower, and nothing else. */
export function load(file: string): Script {
  const source = Module.wrap(readFileSync(file, "utf8"));
  const code = codeOf(file);
  return existsSync(code)
    ? new Script(source, { filename: file, cachedData: readFileSync(code) })
    : new Script(source, { filename: file });
}

/** Runs it as Node runs a module. */
export function run(script: Script, file: string): void {
  const program: unknown = script.runInThisContext();
  if (typeof program !== "function") throw new Error(`${file} is no program.`);
  const module = { exports: {} };
  const require = createRequire(file);
  const given = [module.exports, require, module, file, dirname(file)];
  Reflect.apply(program, module.exports, given);
}
