import { ForerunnersDocument } from "placegraph/client";
import { useQuery } from "urql";
import { BodyLink } from "../app/BodyLink.js";
import {
  dayBefore,
  dayInWords,
  firstDayInWords,
  lastDayInWords,
} from "../app/dates.js";
import { useExplorer } from "../app/state.js";
import type { Body } from "./body.js";

/** That a body is not in force on the day seen, and where to go: to a day on which it is, or to those that stand in its place. */
export function NotInForce({ body }: { readonly body: Body }) {
  const { nameOnDay, asOf, validity, successors } = body;
  const { from, to } = validity;
  if (from !== null && asOf < from)
    return (
      <Notice
        says={`${nameOnDay} had not begun on ${dayInWords(asOf)}. It begins on ${String(firstDayInWords(validity))}.`}
        day={from}
        label={`Go to ${dayInWords(from)}, its first day`}
      >
        <Forerunners id={body.id} first={from} />
      </Notice>
    );
  const last = to === null ? null : dayBefore(to);
  return (
    <Notice
      says={`${nameOnDay} was no longer in force on ${dayInWords(asOf)}. Its last day: ${String(lastDayInWords(validity))}.`}
      day={last}
      label={last === null ? "" : `Go to ${dayInWords(last)}, its last day`}
    >
      <Others
        lead="Taken over by"
        none="No source read says who took over from it."
        others={successors}
      />
    </Notice>
  );
}

interface NoticeProps {
  readonly says: string;
  readonly day: string | null;
  readonly label: string;
  readonly children: React.ReactNode;
}

function Notice({ says, day, label, children }: NoticeProps) {
  const [, change] = useExplorer();
  return (
    <div className="facts-notice" role="status">
      <p>{says}</p>
      {day !== null && (
        <button type="button" onClick={() => void change({ date: day })}>
          {label}
        </button>
      )}
      {children}
    </div>
  );
}

function Forerunners({ id, first }: { readonly id: string; first: string }) {
  const [{ data }] = useQuery({
    query: ForerunnersDocument,
    variables: { id, asOf: first },
  });
  if (data === undefined) return null;
  return (
    <Others
      lead="It took over from"
      none="No source read says whom it took over from."
      others={data.organisation?.predecessors ?? []}
    />
  );
}

interface OthersProps {
  readonly lead: string;
  readonly none: string;
  readonly others: Body["successors"];
}

function Others({ lead, none, others }: OthersProps) {
  if (others.length === 0) return <p>{none}</p>;
  return (
    <>
      <p>{lead}</p>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <BodyLink body={other} />
          </li>
        ))}
      </ul>
    </>
  );
}
