import type * as port from "../graph-store.js";

type Asked<R extends port.Read> = Parameters<port.GraphReader[R]>;
type Answer<R extends port.Read> = ReturnType<port.GraphReader[R]>;

/** Has each question answered by whoever answers at that moment. */
export class ForwardingReader implements port.GraphReader {
  readonly #to: () => port.GraphReader;

  constructor(to: () => port.GraphReader) {
    this.#to = to;
  }

  get engine(): string {
    return this.#to().engine;
  }

  get copy(): port.Copy | undefined {
    return this.#to().copy;
  }

  organisations(...asked: Asked<"organisations">): Answer<"organisations"> {
    return this.#to().organisations(...asked);
  }

  byCode(...asked: Asked<"byCode">): Answer<"byCode"> {
    return this.#to().byCode(...asked);
  }

  findOrganisations(
    ...asked: Asked<"findOrganisations">
  ): Answer<"findOrganisations"> {
    return this.#to().findOrganisations(...asked);
  }

  search(...asked: Asked<"search">): Answer<"search"> {
    return this.#to().search(...asked);
  }

  relationships(...asked: Asked<"relationships">): Answer<"relationships"> {
    return this.#to().relationships(...asked);
  }

  relationshipsOf(
    ...asked: Asked<"relationshipsOf">
  ): Answer<"relationshipsOf"> {
    return this.#to().relationshipsOf(...asked);
  }

  findRelationships(
    ...asked: Asked<"findRelationships">
  ): Answer<"findRelationships"> {
    return this.#to().findRelationships(...asked);
  }

  neighbourhood(...asked: Asked<"neighbourhood">): Answer<"neighbourhood"> {
    return this.#to().neighbourhood(...asked);
  }

  reach(...asked: Asked<"reach">): Answer<"reach"> {
    return this.#to().reach(...asked);
  }

  relationshipsAmong(
    ...asked: Asked<"relationshipsAmong">
  ): Answer<"relationshipsAmong"> {
    return this.#to().relationshipsAmong(...asked);
  }

  figuresOf(...asked: Asked<"figuresOf">): Answer<"figuresOf"> {
    return this.#to().figuresOf(...asked);
  }

  findEvidence(...asked: Asked<"findEvidence">): Answer<"findEvidence"> {
    return this.#to().findEvidence(...asked);
  }

  sources(...asked: Asked<"sources">): Answer<"sources"> {
    return this.#to().sources(...asked);
  }

  findSources(...asked: Asked<"findSources">): Answer<"findSources"> {
    return this.#to().findSources(...asked);
  }

  provisions(...asked: Asked<"provisions">): Answer<"provisions"> {
    return this.#to().provisions(...asked);
  }

  dataset(): Answer<"dataset"> {
    return this.#to().dataset();
  }
}
