import { useState } from "react";
import { useExplorer } from "../app/state.js";
import { daySeen, today } from "../app/today.js";
import { Compare } from "./Compare.js";
import { DateField } from "./DateField.js";
import { DaySlider } from "./DaySlider.js";
import { Marks } from "./Marks.js";
import { Scale } from "./Scale.js";
import { Step } from "./Step.js";
import { tellDay } from "./tell.js";
import { timeLineOf } from "./time-line.js";
import { nextChange, previousChange } from "./turning-days.js";
import { useMovingDay, type See } from "./useMovingDay.js";
import { useTurningDays } from "./useTurningDays.js";
import "./time.css";

/** The day seen, on a line with the days on which the body changed, and another to compare it with. */
export function TimeBar({ body }: { readonly body: string }) {
  const [state, change] = useExplorer();
  const seen = daySeen(state);
  const { data: known, error } = useTurningDays(body);
  const days = known?.days ?? [];
  const now = today();
  const line = timeLineOf(now, days);
  const see: See = (date, history = "push") =>
    void change({ date }, { history });
  const moving = useMovingDay(seen, see);
  // While a day is typed all here is told of it, so that nothing moves away from under the pointer when it is seen.
  const comparing = useMovingDay(
    state.compare,
    (compare, history = "push") => void change({ compare }, { history }),
  );
  const [pointed, setPointed] = useState<string | null>(null);
  const toToday = () => {
    moving.drop();
    void change({ date: null });
  };
  const keys = {
    "[": previousChange(days, moving.day),
    "]": nextChange(days, moving.day),
  };

  return (
    <section className="time" aria-label="Time">
      <div className="time-move">
        <Step way="previous" keys="[" to={keys["["]} onSee={see} />
        <div className="time-line">
          {known !== undefined && (
            <Marks
              {...known}
              line={line}
              seen={seen}
              onSee={see}
              onPoint={setPointed}
            />
          )}
          <Scale
            line={line}
            today={now}
            seen={moving.day}
            compare={state.compare}
          />
          <DaySlider
            line={line}
            moving={moving}
            told={tellDay(moving.day, known)}
            keys={keys}
          />
        </div>
        <Step way="next" keys="]" to={keys["]"]} onSee={see} />
      </div>
      <p
        className="time-told"
        // The slider tells the day it is on by itself.
        aria-live={moving.isMoving || pointed !== null ? "off" : "polite"}
      >
        {tellDay(pointed ?? moving.day, known)}.
        {moving.day > now && " This day is still to come."}
        {moving.day < line.first && " It lies before the line begins."}
        {error !== undefined && " The days of change could not be fetched."}
      </p>
      <div className="time-days">
        <div className="time-group">
          <DateField
            label="Day seen"
            day={moving.day}
            onDay={moving.move}
            onEmptied={toToday}
            onEnter={moving.take}
            onLeave={moving.letGo}
          />
          <button
            type="button"
            disabled={state.date === null && !moving.isMoving}
            onClick={toToday}
          >
            Today
          </button>
        </div>
        <Compare
          seen={moving.day}
          comparing={comparing}
          days={days}
          onCompare={(compare) => {
            moving.letGo();
            comparing.drop();
            void change({ compare });
          }}
          onSwap={() => {
            moving.drop();
            comparing.drop();
            void change({ date: comparing.day, compare: moving.day });
          }}
        />
      </div>
    </section>
  );
}
