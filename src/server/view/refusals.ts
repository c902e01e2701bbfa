import type * as z from "zod/mini";
import { DomainError } from "../../domain/errors.js";
import { namesNear } from "../../domain/near/names.js";
import { shown } from "../../domain/shown.js";

type Issue = z.core.$ZodIssue;

/** The first fault of a query, as every refusal is told. An argument that there is not comes before a value that another does not take. */
export function refusalOf(
  { issues }: z.core.$ZodError,
  taken: readonly string[],
): DomainError {
  for (const issue of issues)
    if (issue.code === "unrecognized_keys")
      return unknownArgument(issue.keys[0] ?? "", taken);
  const [issue] = issues;
  const argument = String(issue?.path[0] ?? "");
  return issue?.code === "invalid_value"
    ? unknownValue(argument, issue)
    : new DomainError(
        "BAD_ARGUMENT",
        `\`${argument}\` ${issue?.message ?? "is not right"}.`,
        argument,
      );
}

function unknownArgument(name: string, taken: readonly string[]): DomainError {
  const near = namesNear(name, taken);
  return new DomainError(
    "BAD_ARGUMENT",
    `A view takes no argument called ${shown(name)}. It takes: ${taken.join(", ")}.`,
    name,
    near,
  );
}

function unknownValue(
  argument: string,
  { values, input }: Extract<Issue, { code: "invalid_value" }>,
): DomainError {
  const taken = values.map(String);
  const given = String(input);
  const near = namesNear(given, taken);
  return new DomainError(
    "BAD_ARGUMENT",
    `\`${argument}\` does not take ${shown(given)}. ${near.length > 0 ? `Near ones: ${near.join(", ")}` : `It takes: ${taken.join(", ")}`}.`,
    argument,
    near,
  );
}
