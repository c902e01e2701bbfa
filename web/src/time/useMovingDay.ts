import { useEffect, useRef, useState } from "react";

/** How long a slider must rest before the day it is on is asked for, in milliseconds. */
const REST = 250;

export type See = (day: string, history?: "push" | "replace") => void;

/**
 * A day on its way while a slider moves: told at once, seen when the slider rests or is let go, so that the server is asked a few times and not
 * for every day passed. One visit to the slider makes one entry in the history, whatever rests it takes.
 */
export function useMovingDay(settled: string, see: See) {
  const [moving, setMoving] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const entered = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  const settle = (day: string): void => {
    clearTimeout(timer.current);
    setMoving(null);
    see(day, entered.current ? "replace" : "push");
    entered.current = true;
  };
  return {
    day: moving ?? settled,
    isMoving: moving !== null,
    take: () => {
      entered.current = false;
    },
    move: (day: string) => {
      setMoving(day);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => settle(day), REST);
    },
    letGo: () => {
      if (moving !== null) settle(moving);
    },
  };
}
