/**
 * How far each body was from the roots in the latest search. A new search renews the stamp instead of clearing:
 * the arrays are allocated once for a graph, whatever the number of searches.
 */
export class Reached {
  readonly #stamps: Uint32Array;
  readonly #distances: Uint32Array;
  #stamp = 0;

  constructor(count: number) {
    this.#stamps = new Uint32Array(count);
    this.#distances = new Uint32Array(count);
  }

  startAgain(): void {
    this.#stamp++;
    if (this.#stamp <= 0xffff_ffff) return;
    this.#stamps.fill(0);
    this.#stamp = 1;
  }

  has(body: number): boolean {
    return this.#stamps[body] === this.#stamp;
  }

  add(body: number, distance: number): void {
    this.#stamps[body] = this.#stamp;
    this.#distances[body] = distance;
  }

  remove(body: number): void {
    this.#stamps[body] = 0;
  }

  /** Only for a body that was reached. */
  distanceOf(body: number): number {
    return this.#distances[body] ?? 0;
  }
}
