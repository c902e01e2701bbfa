import { ChangesDocument, type ChangesQueryVariables } from "placegraph/client";
import { useQuery } from "urql";
import { Answer } from "../app/Answer.js";
import { byDay, keyOf, type Asked } from "./changes-shown.js";
import { ChangeRow } from "./ChangeRow.js";

interface Props {
  readonly asked: Asked & ChangesQueryVariables;
  readonly title: string;
  /** Asks for the page after this one; null where it is there already. */
  readonly onMore: ((cursor: string) => void) | null;
}

/** A page of changes, day by day. */
export function ChangePage({ asked, title, onMore }: Props) {
  const [page] = useQuery({ query: ChangesDocument, variables: asked });
  return (
    <div
      // The button that asked for this page is gone: reading goes on here.
      ref={asked.after == null ? null : focus}
      tabIndex={-1}
    >
      <Answer of={page} what={`what ${title.toLowerCase()}`}>
        {({ changes: { nodes, pageInfo } }) => {
          const { endCursor } = pageInfo;
          return (
            <>
              {Array.from(byDay(nodes), ([day, changes]) => (
                <section key={day} className="changes-day">
                  <h4>{day}</h4>
                  <ul>
                    {changes.map((change) => (
                      <ChangeRow
                        key={keyOf(change)}
                        change={change}
                        about={asked.about}
                      />
                    ))}
                  </ul>
                </section>
              ))}
              {onMore !== null && pageInfo.hasNextPage && endCursor != null && (
                <button type="button" onClick={() => onMore(endCursor)}>
                  Show more: {title.toLowerCase()}
                </button>
              )}
            </>
          );
        }}
      </Answer>
    </div>
  );
}

function focus(page: HTMLElement | null): void {
  page?.focus({ preventScroll: true });
}
