import { cleanEnv, makeValidator, port, str } from "envalid";
import { DomainError } from "./domain/errors.js";

const LOG_LEVELS = [
  "fatal",
  "error",
  "warn",
  "info",
  "debug",
  "silent",
] as const;

/** What the environment decides, read once at start. */
export interface Config {
  /** Address to listen on. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const portOrAny = makeValidator((text: string) =>
  text === "0" ? 0 : port()._parse(text),
);

/** @throws DomainError BAD_ARGUMENT naming the variable that cannot be used, and what it takes. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const { HOST, PORT, LOG_LEVEL } = cleanEnv(
    env,
    {
      HOST: str({ default: "127.0.0.1" }),
      PORT: portOrAny({ default: 4000 }),
      LOG_LEVEL: str({ choices: LOG_LEVELS, default: "info" }),
    },
    {
      reporter: ({ errors }) => {
        refuse(env, errors);
      },
    },
  );
  return Object.freeze({ host: HOST, port: PORT, logLevel: LOG_LEVEL });
}

function refuse(
  env: NodeJS.ProcessEnv,
  errors: Record<string, Error | undefined>,
): void {
  for (const [name, error] of Object.entries(errors))
    if (error !== undefined)
      throw new DomainError(
        "BAD_ARGUMENT",
        `${name}=${env[name] ?? ""} cannot be used: ${error.message}.`,
        name,
      );
}
