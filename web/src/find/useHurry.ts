import { useEffect, useState, type KeyboardEvent } from "react";
import type { Choice } from "./choices.js";

interface Asked {
  readonly text: string;
  readonly waiting: boolean;
  readonly best: Choice | undefined;
}

/** Who types a code and presses Enter at once means the best of what is still on its way: it is opened when it comes. */
export function useHurry(
  { text, waiting, best }: Asked,
  open: (choice: Choice) => void,
) {
  const [hurried, setHurried] = useState<string | null>(null);
  useEffect(() => {
    if (hurried === null || (hurried === text && waiting)) return;
    setHurried(null);
    if (hurried === text && best !== undefined) open(best);
  }, [hurried, text, waiting, best, open]);
  return ({ key }: KeyboardEvent) => {
    if (key === "Enter" && waiting) setHurried(text);
  };
}
