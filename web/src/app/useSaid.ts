import { useEffect, useState } from "react";

const MOMENT = 4_000;

/** What was done, in words, for a moment; and how to say it. */
export function useSaid() {
  const [said, say] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => say(""), MOMENT);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, say] as const;
}
