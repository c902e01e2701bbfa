import { useEffect, useRef, useState } from "react";

/** How long a slider must rest before the day it is on is asked for, in milliseconds. */
const REST = 250;

export type See<Day = string> = (
  day: Day,
  history?: "push" | "replace",
) => void;

export type MovingDay<Day> = ReturnType<typeof useMovingDay<Day>>;

/**
 * A day on its way while a slider moves or a day is typed: told at once, seen when it rests or is let go, so that the server is asked a few times
 * and not for every day passed. One visit to the slider makes one entry in the history, whatever rests it takes.
 */
export function useMovingDay<Day>(settled: Day, see: See<Day>) {
  const [moving, setMoving] = useState<{ readonly day: Day } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const entered = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  const settle = (day: Day): void => {
    clearTimeout(timer.current);
    setMoving(null);
    see(day, entered.current ? "replace" : "push");
    entered.current = true;
  };
  return {
    day: moving === null ? settled : moving.day,
    isMoving: moving !== null,
    take: () => {
      entered.current = false;
    },
    move: (day: Day, rest = REST) => {
      setMoving({ day });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => settle(day), rest);
    },
    letGo: () => {
      if (moving !== null) settle(moving.day);
    },
    /** It is overtaken: another day is seen at once. */
    drop: () => {
      clearTimeout(timer.current);
      setMoving(null);
    },
  };
}
