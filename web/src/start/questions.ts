import type { Explorer } from "../app/state.js";

interface Question {
  readonly asks: string;
  /** What is seen there. */
  readonly shows: string;
  readonly to: Partial<Explorer>;
}

/** Six questions to begin with, each a state of the page. */
export const QUESTIONS: readonly Question[] = [
  {
    asks: "Who works together in West Yorkshire?",
    shows: "An integrated care system, its board, its places and its partners",
    to: { body: "ics:QWO" },
  },
  {
    asks: "Who does a provider collaborative answer to?",
    shows: "The lines from the West Yorkshire Association of Acute Trusts",
    to: {
      body: "collaborative:west-yorkshire-association-of-acute-trusts",
      panel: "trace",
      // It is no legal person: it answers through its members.
      through: ["ACCOUNTABILITY", "GOVERNANCE"],
    },
  },
  {
    asks: "What became of NHS Frimley on 1 April 2026?",
    shows: "Its last day beside the first day of its successors",
    to: {
      body: "icb:QNQ",
      date: "2026-04-01",
      compare: "2026-03-31",
      panel: "changes",
    },
  },
  {
    asks: "What paid for a Better Care Fund plan?",
    shows: "The money into the plan of Herefordshire in 2019/20",
    to: {
      body: "arrangement:herefordshire-better-care-fund-2019-20",
      date: "2020-03-31",
      panel: "money",
      year: "2019/20",
    },
  },
  {
    asks: "Which boards share the people of North Yorkshire?",
    shows: "A council that lies across three integrated care boards",
    to: { body: "council:E06000065", families: ["GEOGRAPHY"] },
  },
  {
    asks: "What stands in the place of code E10000006?",
    shows: "A county council that ended in 2023, and the two that followed it",
    to: { body: "council:E10000006" },
  },
];
