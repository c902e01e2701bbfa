import type { Organisation } from "../../domain/model.js";
import type { RelationshipFamily } from "../../domain/relationship-kinds.js";
import type { Day } from "../../domain/time.js";
import { waysThrough } from "../../domain/tracing/answering.js";
import { linesIn, type DrawnLines } from "../../domain/tracing/drawn-lines.js";
import type { Step } from "../../domain/tracing/line-graph.js";
import type { AtOnce, Way } from "../../store/graph-store.js";

/** How many bodies have their steps drawn for one question: a millisecond of work. Drawn one by one, they take longer than all at once. */
const LOT = 50;

/** What was seen from a body. */
export interface Look {
  /** How far. */
  readonly hops: number;
  /** How many bodies, itself one of them. */
  readonly bodies: number;
}

/** The steps of a body whose turn has not come: told from those of a body that no line leaves. */
const NOT_DRAWN: readonly Step[] = [];

/**
 * The lines of one graph through some families on one day. The steps that leave a body are always the same: they are drawn when a question
 * first comes to it, and kept for the next. Whoever asks looks around first, and no further than he looked.
 */
export class KnownLines implements DrawnLines {
  readonly bodies: Organisation[] = [];
  readonly steps: (readonly Step[])[] = [];
  readonly truncated = false;
  readonly #store: AtOnce;
  readonly #through: readonly RelationshipFamily[];
  readonly #ways: readonly Way[];
  readonly #mostBodies: number;
  readonly #numbers = new Map<string, number>();
  /** The bodies to which relationships lead that may be on a line: a few more than steps lead to. */
  readonly #around: (readonly number[])[] = [];
  readonly #looks: (Look | undefined)[] = [];
  /** The latest look that met each body. */
  readonly #metBy: number[] = [];
  #look = 0;

  constructor(
    store: AtOnce,
    through: readonly RelationshipFamily[],
    asOf: Day,
    mostBodies: number,
  ) {
    this.#store = store;
    this.#through = through;
    this.#ways = waysThrough(through).map((way) => ({ ...way, asOf }));
    this.#mostBodies = mostBodies;
  }

  readonly numberOf = (id: string): number | undefined => this.#numbers.get(id);

  readonly stopsAt = (body: number): boolean => {
    const steps = this.steps[body];
    return steps?.length === 0 && steps !== NOT_DRAWN;
  };

  /**
   * Draws the steps of every body within some hops, and sees as many as `neighbourhood` would one hop further. Null where there are too many
   * to draw for one question: the next goes on from those drawn. More bodies than may be looked at are not all counted.
   */
  lookAround(id: string, hops: number): Look | null {
    const start = this.#numbers.get(id) ?? this.#draw(id);
    if (start === undefined) return { hops, bodies: 0 };
    const known = this.#looks[start];
    if (known !== undefined && known.hops >= hops) return known;
    const look = this.#lookFrom(start, hops);
    if (look !== null && look.bodies <= this.#mostBodies)
      this.#looks[start] = look;
    return look;
  }

  #lookFrom(start: number, hops: number): Look | null {
    const look = ++this.#look;
    this.#metBy[start] = look;
    let bodies = 1;
    let drawn = 0;
    let ring: readonly number[] = [start];
    for (let hop = 0; hop <= hops; hop++) {
      const next: number[] = [];
      for (const body of ring) {
        if (this.steps[body] === NOT_DRAWN) {
          if (++drawn > LOT) return null;
          this.#draw(this.bodies[body]?.id ?? "");
        }
        for (const other of this.#around[body] ?? []) {
          if (this.#metBy[other] === look) continue;
          this.#metBy[other] = look;
          next.push(other);
        }
      }
      bodies += next.length;
      if (bodies > this.#mostBodies) return { hops, bodies };
      if (next.length === 0) return { hops: Infinity, bodies };
      ring = next;
    }
    return { hops, bodies };
  }

  /** Its number; undefined where the graph has no such body. */
  #draw(id: string): number | undefined {
    // One body more than may be looked at shows that there are too many.
    const most = this.#mostBodies + 1;
    const found = this.#store.neighbourhood([id], this.#ways, 1, most);
    const { bodies, steps } = linesIn(found, this.#through);
    const [body, ...around] = bodies.map((each) => this.#number(each));
    if (body === undefined) return undefined;
    this.#around[body] = around;
    this.steps[body] = (steps[0] ?? []).map(({ to, hop }) => ({
      to: around[to - 1] ?? body,
      hop,
    }));
    return body;
  }

  #number(body: Organisation): number {
    const known = this.#numbers.get(body.id);
    if (known !== undefined) return known;
    const number = this.bodies.push(body) - 1;
    this.#numbers.set(body.id, number);
    this.steps.push(NOT_DRAWN);
    this.#around.push([]);
    this.#looks.push(undefined);
    this.#metBy.push(0);
    return number;
  }
}
