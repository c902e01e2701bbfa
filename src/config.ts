import { z } from "zod";
import { DomainError } from "./domain/errors.js";

const Environment = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "silent"])
    .default("info"),
});

/** What the environment decides, read once at start. */
export interface Config {
  /** Address to listen on. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
}

/** @throws DomainError BAD_ARGUMENT naming the variable that cannot be used, and what it takes. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0] ?? "environment");
    throw new DomainError(
      "BAD_ARGUMENT",
      `${name}=${env[name] ?? ""} cannot be used: ${issue?.message ?? "invalid"}.`,
      name,
    );
  }
  const { HOST, PORT, LOG_LEVEL } = parsed.data;
  return Object.freeze({ host: HOST, port: PORT, logLevel: LOG_LEVEL });
}
