/** The day it is, to server and page alike: an answer of the tests is the same whenever they run. */
export const TODAY = new Date("2026-11-22T12:00:00Z");
