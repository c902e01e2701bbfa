import { codeOf, prefixOf } from "../domain/organisation-id.js";
import { withinOneEdit } from "../domain/search.js";
import { Claims } from "./claims.js";
import type { FaultLog, Place } from "./fault.js";
import type { RuleCode } from "./rules.js";

/** What an id in a cell may name. */
export type Target = "SOURCE" | "PROVISION" | "ORGANISATION";

const UNKNOWN = {
  SOURCE: {
    code: "UNKNOWN_SOURCE",
    advice: "Add it to sources.csv, or correct the id.",
  },
  PROVISION: {
    code: "UNKNOWN_PROVISION",
    advice: "Add it to statute/provisions.csv, or correct the id.",
  },
  ORGANISATION: {
    code: "UNKNOWN_ORGANISATION",
    advice: "Add the body to its organisation file, or correct the id.",
  },
} as const satisfies Record<Target, { code: RuleCode; advice: string }>;

const MOST_SUGGESTIONS = 3;

/** The ids that one kind of thing has in a seed. Ids of faulty rows count, so that one bad cell is one fault. */
export class IdRegister {
  private readonly claims = new Claims();
  /** Texts of cells all of whose ids are known: most cells repeat an earlier one. */
  private readonly goodTexts = new Set<string>();
  private readonly unreadPrefixes = new Set<string>();

  constructor(private readonly target: Target) {}

  /** Lets ids of a file that cannot be read pass: the fault is the file's. An empty prefix lets every id pass. */
  passPrefix(prefix: string): void {
    this.unreadPrefixes.add(prefix);
  }

  /** Counts the id of a row as there, whatever the faults of its other cells. */
  claim(id: string, prefix: string, place: Place, log: FaultLog): void {
    this.claims.claim(id, place, "id", log);
    // An id with a misspelt prefix is one fault: what refers to the body by its right id is not at fault.
    if (prefix !== "" && prefixOf(id) !== prefix)
      this.claims.assume(`${prefix}:${codeOf(id)}`, place);
  }

  /** Reports each id in a cell that names nothing. */
  check(text: string, place: Place, column: string, log: FaultLog): void {
    if (text === "" || this.goodTexts.has(text)) return;
    const unknown = text.split(";").filter((id) => id !== "" && !this.has(id));
    if (unknown.length === 0) this.goodTexts.add(text);
    const { code, advice } = UNKNOWN[this.target];
    for (const id of unknown) {
      const near = this.near(id);
      log.add(
        place,
        column,
        code,
        `Nothing has the id "${id}".`,
        near.length === 0
          ? advice
          : `Did you mean ${near.join(" or ")}? ${advice}`,
      );
    }
  }

  private has(id: string): boolean {
    return (
      this.claims.has(id) ||
      this.unreadPrefixes.has("") ||
      this.unreadPrefixes.has(prefixOf(id))
    );
  }

  private near(id: string): string[] {
    const known = this.claims.all();
    const code = codeOf(id).toUpperCase();
    const sameCode = known.filter(
      (other) => codeOf(other).toUpperCase() === code,
    );
    const near =
      sameCode.length > 0
        ? sameCode
        : known.filter((other) => withinOneEdit(id, other));
    return near.toSorted().slice(0, MOST_SUGGESTIONS);
  }
}
