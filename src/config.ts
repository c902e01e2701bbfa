import { bool, cleanEnv, str } from "envalid";
import { DomainError } from "./domain/errors.js";
import type { CorsOrigins } from "./server/cors.js";
import {
  DEFAULT_DEADLINE,
  DEFAULT_MEMORY,
  DEFAULT_POOL_SIZE,
  LONGEST_DEADLINE,
  type Neo4jSettings,
} from "./store/open-store.js";
import { boltUri, origins, wholeNumber } from "./variables.js";

const LOG_LEVELS = [
  "fatal",
  "error",
  "warn",
  "info",
  "debug",
  "silent",
] as const;

const LAST_PORT = 65_535;
const SHORTEST_DEADLINE = 100;
const LARGEST_POOL = 1_000;
const LARGEST_MEMORY = 10_000_000;
/** A load shows within seconds, and a look is one small question. */
const DEFAULT_BETWEEN_CHECKS = 5;
const LONGEST_BETWEEN_CHECKS = 86_400;
const MOST_MEGABYTES = 4_096;
const MEGABYTE = 1024 * 1024;

/** What the environment decides, read once at start. */
export interface Config {
  /** Address to listen on. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Whose pages may ask, beside those served here; `*` for any. */
  readonly corsOrigins: CorsOrigins;
  /** Characters of answers that are kept, to be given again while the data and the day are the same. */
  readonly keptAnswers: number;
  /** The database that holds the graph; null for the embedded engine. */
  readonly neo4j: Neo4jSettings | null;
  /** How a copy of that database's graph is kept in memory to answer from; null to answer from the database. */
  readonly replica: ReplicaConfig | null;
}

export interface ReplicaConfig {
  /** Seconds between two looks whether another graph is in force. */
  readonly checkEvery: number;
}

const VARIABLES = {
  HOST: str({ default: "127.0.0.1" }),
  PORT: wholeNumber(0, LAST_PORT)({ default: 4000 }),
  LOG_LEVEL: str({ choices: LOG_LEVELS, default: "info" }),
  CORS_ORIGINS: origins({ default: [] }),
  ANSWERS_MB: wholeNumber(0, MOST_MEGABYTES)({ default: 32 }),
  NEO4J_URI: boltUri({ default: undefined }),
  NEO4J_USER: str({ default: "neo4j" }),
  NEO4J_PASSWORD: str({
    default: undefined,
    requiredWhen: ({ NEO4J_URI }) => NEO4J_URI !== undefined,
    desc: "set it to the password of NEO4J_USER",
  }),
  NEO4J_DATABASE: str({ default: undefined }),
  NEO4J_DEADLINE_MS: wholeNumber(
    SHORTEST_DEADLINE,
    LONGEST_DEADLINE,
  )({ default: DEFAULT_DEADLINE }),
  NEO4J_POOL_SIZE: wholeNumber(1, LARGEST_POOL)({ default: DEFAULT_POOL_SIZE }),
  NEO4J_MEMORY: wholeNumber(0, LARGEST_MEMORY)({ default: DEFAULT_MEMORY }),
  NEO4J_REPLICA: bool({ default: false }),
  NEO4J_REPLICA_CHECK_S: wholeNumber(
    1,
    LONGEST_BETWEEN_CHECKS,
  )({ default: DEFAULT_BETWEEN_CHECKS }),
};

/** @throws DomainError BAD_ARGUMENT naming the variable that cannot be used, and what it takes. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const variables = cleanEnv(env, VARIABLES, {
    reporter: ({ errors }) => {
      refuse(env, errors);
    },
  });
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password } = variables;
  return Object.freeze({
    host: variables.HOST,
    port: variables.PORT,
    logLevel: variables.LOG_LEVEL,
    corsOrigins: variables.CORS_ORIGINS,
    keptAnswers: variables.ANSWERS_MB * MEGABYTE,
    neo4j:
      uri === undefined || password === undefined
        ? null
        : Object.freeze({
            uri,
            password,
            user: variables.NEO4J_USER,
            database: variables.NEO4J_DATABASE,
            deadline: variables.NEO4J_DEADLINE_MS,
            poolSize: variables.NEO4J_POOL_SIZE,
            memory: variables.NEO4J_MEMORY,
          }),
    replica:
      uri !== undefined && variables.NEO4J_REPLICA
        ? { checkEvery: variables.NEO4J_REPLICA_CHECK_S }
        : null,
  });
}

function refuse(
  env: NodeJS.ProcessEnv,
  errors: Record<string, Error | undefined>,
): void {
  for (const [name, error] of Object.entries(errors))
    if (error !== undefined)
      throw new DomainError(
        "BAD_ARGUMENT",
        `${shown(name, env[name])}: ${error.message}.`,
        name,
      );
}

/** A password is never shown, nor an address that may hold one. */
function shown(name: string, value: string | undefined): string {
  if (value === undefined) return `${name} is not set`;
  const isSecret = name === "NEO4J_PASSWORD" || value.includes("@");
  return `${isSecret ? name : `${name}=${value}`} cannot be used`;
}
