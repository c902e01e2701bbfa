import type { GraphQLResolveInfo } from "graphql";
import { ownTurn } from "../own-turn.js";
import { Waiting } from "./waiting.js";

/** Milliseconds of writing at a stretch; whoever else waits comes in between. */
const LONGEST = 4;

export type Arguments = Readonly<Record<string, unknown>>;

/** Writes what a value is in JSON, at the end of the text of a run. */
export type Write = (value: unknown, run: Run) => void;

/** Pieces of text; where something is on its way, the place where its own pieces will be. */
type Pieces = (string | Pieces)[];

/** Thrown where an answer would hold an error, and where there is something that is not compiled: graphql-js is asked instead. */
export class GiveUp extends Error {}

/** One running of a compiled operation: what its resolvers share, what each field found out once for all of its values, and the text so far. */
export class Run {
  readonly context: unknown;
  readonly variables: Arguments;
  /** By the number of the field. */
  readonly arguments: (Arguments | undefined)[] = [];
  readonly infos: (GraphQLResolveInfo | undefined)[] = [];
  readonly #waiting = new Waiting();
  #pieces: Pieces = [];
  /** One text that grows: the engine joins it once, when it is read. */
  #text = "";
  #end = performance.now() + LONGEST;

  constructor(context: unknown, variables: Arguments) {
    this.context = context;
    this.variables = variables;
  }

  write(text: string): void {
    this.#text += text;
  }

  /** Leaves room for a value on its way, and writes it there when it comes. */
  writeWhenHere(value: Promise<unknown>, write: Write): void {
    const room: Pieces = [];
    this.#settle();
    this.#pieces.push(room);
    this.#waiting.for(value, (known) => {
      this.#pieces = room;
      write(known, this);
      this.#settle();
    });
  }

  isLong(): boolean {
    return performance.now() >= this.#end;
  }

  /** Leaves room, and goes on writing there in a later turn of the event loop. */
  writeLater(write: (run: Run) => void): void {
    this.writeWhenHere(ownTurn(), () => {
      this.#end = performance.now() + LONGEST;
      write(this);
    });
  }

  /** What was written since the last room was left becomes a piece. It is joined by being read: what it is made of need not be kept, as long as the rest takes. */
  #settle(): void {
    Buffer.byteLength(this.#text);
    this.#pieces.push(this.#text);
    this.#text = "";
  }

  /** The text, when all of it is here. */
  async text(): Promise<string> {
    const pieces = this.#pieces;
    this.#settle();
    if (!this.#waiting.isOver) await this.#waiting.over();
    return joined(pieces);
  }
}

function joined(pieces: Pieces): string {
  let text = "";
  for (const piece of pieces)
    text += typeof piece === "string" ? piece : joined(piece);
  return text;
}
