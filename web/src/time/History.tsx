import { Answer } from "../app/Answer.js";
import { dayBefore, dayInWords } from "../app/dates.js";
import { keepFocus } from "../app/keep-focus.js";
import { useExplorer } from "../app/state.js";
import type { Known } from "./tell.js";
import { Turn } from "./Turn.js";
import { useTurningDays } from "./useTurningDays.js";

interface Props {
  readonly body: string;
  readonly seen: string;
}

/** Every day on which something about a body changed, the latest first, with the day seen among them. */
export function History({ body, seen }: Props) {
  const turning = useTurningDays(body);
  return (
    <section className="changes">
      <h2>What changed, and when</h2>
      <Answer of={turning} what="the days of change">
        {(known) => <Days {...known} seen={seen} />}
      </Answer>
    </section>
  );
}

function Days({ body, days, seen }: Known & { readonly seen: string }) {
  const [, change] = useExplorer();
  if (days.length === 0)
    return (
      <p>
        No day is recorded on which {body.name}, or a relationship of it of the
        families chosen, began or ended.
      </p>
    );
  const latestFirst = days.toReversed();
  const turn = (day: Known["days"][number]) => (
    <Turn
      key={day.day}
      turn={day}
      body={body}
      isSeen={day.day === seen}
      onOpen={(pressed) => {
        keepFocus(pressed);
        void change({ compare: dayBefore(day.day), date: day.day });
      }}
    />
  );
  return (
    <>
      <p>
        Days on which {body.name} or relationships of it began or ended. Open
        one to see what each changed, or choose a second day below the picture.
      </p>
      <ol className="changes-days" reversed>
        {latestFirst.filter(({ day }) => day > seen).map(turn)}
        {!days.some(({ day }) => day === seen) && (
          <li className="changes-seen">The day seen: {dayInWords(seen)}</li>
        )}
        {latestFirst.filter(({ day }) => day <= seen).map(turn)}
      </ol>
    </>
  );
}
