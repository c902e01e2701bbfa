import { defaultFieldResolver } from "graphql";
import { isOnItsWay } from "../at-hand.js";
import { argumentsOfField } from "./arguments.js";
import type { AskedField, Compilation } from "./compilation.js";
import { infoOfField } from "./field-info.js";
import type { Arguments, Run, Write } from "./run.js";

/** Resolves a field and has what comes of it written. */
export function fieldWriter(
  asked: AskedField,
  compilation: Compilation,
  write: Write,
): Write {
  const resolve = resolverOf(asked, compilation);
  return (source, run) => {
    const value = resolve(source, run);
    if (isOnItsWay(value)) run.writeWhenHere(value, write);
    else write(value, run);
  };
}

type Resolve = (source: unknown, run: Run) => unknown;

/** What nobody resolves is a property of its object, and seldom a function. */
function resolverOf(asked: AskedField, compilation: Compilation): Resolve {
  const { name, resolve } = asked.definition;
  if (resolve !== undefined) return callOf(resolve, asked, compilation);
  const call = callOf(defaultFieldResolver, asked, compilation);
  return (source, run) => {
    if (!isRecord(source)) return undefined;
    const value = source[name];
    return typeof value === "function" ? call(source, run) : value;
  };
}

function callOf(
  resolve: typeof defaultFieldResolver,
  asked: AskedField,
  compilation: Compilation,
): Resolve {
  const number = compilation.nextNumber();
  const infoOf = infoOfField(asked, compilation, number);
  const argumentsOf = argumentsOfField(asked, number);
  return (source, run): unknown =>
    resolve(
      source,
      argumentsOf === null ? NONE : argumentsOf(run),
      run.context,
      run.infos[number] ?? infoOf(run),
    );
}

const NONE: Arguments = Object.freeze({});

function isRecord(source: unknown): source is Record<string, unknown> {
  return typeof source === "object" && source !== null;
}
