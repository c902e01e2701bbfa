// Prints what came of the tests of the neo4j and the web project, then the closing line of a run: how many tests and steps
// passed, failed and were skipped.
import { existsSync, readFileSync } from "node:fs";

const [file, stepsPassed, stepsFailed] = process.argv.slice(2);
const files = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8")).testResults
  : [];

const all = count(files);
for (const [project, folder] of [
  ["neo4j", "/tests/neo4j/"],
  ["web", "/tests/web/browser/"],
]) {
  const own = files.filter(({ name }) => name.includes(folder));
  console.log(`The ${project} project: ${sentence(count(own))}`);
}
all.passed += Number(stepsPassed);
all.failed += Number(stepsFailed);
console.log(sentence(all));

function count(files) {
  const statuses = files.flatMap(({ assertionResults }) =>
    assertionResults.map(({ status }) => status),
  );
  const passed = statuses.filter((status) => status === "passed").length;
  const failed = statuses.filter((status) => status === "failed").length;
  return { passed, failed, skipped: statuses.length - passed - failed };
}

function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
