import type { ReactNode } from "react";
import { GLYPHS, kindStyle, type Picture } from "placegraph/picture";

/** What shapes and signs mean, of this picture. */
export function Legend({ picture }: { readonly picture: Picture }) {
  const glyphs = new Set(
    picture.nodes.map(({ kind }) => kindStyle(kind).glyph),
  );
  return (
    <details className="picture-key">
      <summary>Signs</summary>
      <dl>
        <Entry says="A body with legal personality">
          <rect className="shape" x="1" y="3" width="26" height="12" rx="3" />
        </Entry>
        <Entry says="An arrangement or area without">
          <rect className="shape" x="1" y="3" width="26" height="12" rx="6" />
        </Entry>
        <Entry says="Not in force on the day seen">
          <g className="body" data-gone>
            <rect className="shape" x="1" y="3" width="26" height="12" rx="3" />
          </g>
        </Entry>
        {GLYPHS.filter((glyph) => glyphs.has(glyph)).map(({ d, title }) => (
          <Entry key={title} says={title}>
            <path className="glyph" d={d} transform="translate(7 2)" />
          </Entry>
        ))}
        <div>
          <dt>+12</dt>
          <dd>
            joined to 12 bodies that are not drawn: double-click, or press E, to
            draw them
          </dd>
        </div>
        <div>
          <dt>+ and −</dt>
          <dd>
            where two days are compared: on the later only, on the earlier only
          </dd>
        </div>
      </dl>
    </details>
  );
}

interface EntryProps {
  readonly says: string;
  readonly children: ReactNode;
}

function Entry({ says, children }: EntryProps) {
  return (
    <div>
      <dt>
        <svg width="28" height="18" aria-hidden="true">
          {children}
        </svg>
      </dt>
      <dd>{says}</dd>
    </div>
  );
}
