import type { LawToldFragment, SourceToldFragment } from "placegraph/client";
import { Basis } from "./Basis.js";
import { Sources } from "./Sources.js";

interface Props {
  readonly of: {
    readonly basis: LawToldFragment | null;
    readonly inferred: boolean;
    readonly note: string | null;
    readonly sources: readonly SourceToldFragment[];
  };
  /** A source that was told already. */
  readonly told?: SourceToldFragment | undefined;
}

/** All that a relationship rests on: whether it is inferred, its law, what must be known of it, and where it was read. */
export function Grounds({ of, told }: Props) {
  const { basis, inferred, note, sources } = of;
  // The text of the law is told with the law.
  const others = sources.filter(
    ({ id }) => id !== basis?.source?.id && id !== told?.id,
  );
  return (
    <>
      {inferred && (
        <p className="evidence">
          Inferred: a rule of statute or a lookup implies it; no source states
          it.
        </p>
      )}
      <Basis basis={basis} />
      {note !== null && <p className="evidence">Note: {note}</p>}
      {(others.length > 0 || sources.length === 0) && (
        <Sources sources={others} />
      )}
    </>
  );
}
