// Prints the closing line of a run: how many tests and steps passed, failed and were skipped.
import { existsSync, readFileSync } from "node:fs";

const [file, stepsPassed, stepsFailed] = process.argv.slice(2);
const tests = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8"))
  : { numPassedTests: 0, numFailedTests: 0 };
const passed = tests.numPassedTests + Number(stepsPassed);
const failed = tests.numFailedTests + Number(stepsFailed);
const skipped = (tests.numPendingTests ?? 0) + (tests.numTodoTests ?? 0);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
