import { ChangeCountsDocument } from "placegraph/client";
import { useQuery } from "urql";
import { Answer } from "../app/Answer.js";
import { dayBefore, dayInWords } from "../app/dates.js";
import { keepFocus } from "../app/keep-focus.js";
import { familiesAsked, useExplorer } from "../app/state.js";
import { countsIn, GROUPS, summaryOf } from "./change-groups.js";
import { ChangeGroup } from "./ChangeGroup.js";
import { CiteChanges } from "./CiteChanges.js";
import type { TwoDays } from "./comparison.js";
import { NothingChanged } from "./NothingChanged.js";
import { useTurningDays } from "./useTurningDays.js";

interface Props {
  readonly body: string;
  readonly days: TwoDays;
}

/** What changed about a body between two days, by what it was. */
export function Compared({ body, days: { earlier, later } }: Props) {
  const [{ families }, change] = useExplorer();
  const asked = {
    about: body,
    from: earlier,
    to: later,
    families: familiesAsked(families),
  };
  const [counted] = useQuery({ query: ChangeCountsDocument, variables: asked });
  const known = useTurningDays(body).data;
  const name = known?.body.name ?? "this body";
  const between = `between ${dayInWords(earlier)} and ${dayInWords(later)}`;

  return (
    <section className="changes">
      <h2>What changed {between}</h2>
      <button
        type="button"
        className="changes-back"
        onClick={({ currentTarget }) => {
          keepFocus(currentTarget);
          void change({ compare: null });
        }}
      >
        All days of change
      </button>
      <Answer of={counted} what="what changed">
        {({ changes: { totalCount, counts }, dataset }) =>
          totalCount === 0 ? (
            <NothingChanged name={name} between={between} />
          ) : (
            <>
              <p>
                About {name}, its relationships and its money
                {asked.families !== null && ", of the families chosen"}.
                {earlier < dayBefore(later) &&
                  " What began and ended again between the two days is left out."}
              </p>
              {GROUPS.map((group) => {
                const told = countsIn(group, counts);
                return told === null ? null : (
                  <ChangeGroup
                    key={[group.title, body, earlier, later].join(" ")}
                    group={group}
                    told={told}
                    asked={asked}
                  />
                );
              })}
              <CiteChanges
                what={`What changed about ${name} ${between}. ${summaryOf(counts)}`}
                version={dataset.version}
                asked={asked}
              />
            </>
          )
        }
      </Answer>
    </section>
  );
}
