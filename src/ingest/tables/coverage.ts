import type { CoverageNote } from "../../domain/model.js";
import { organisationKinds } from "../../domain/organisation-kinds.js";
import { oneOf, text, yesNo } from "../cells.js";
import { required } from "../columns.js";
import type { Table } from "../seed-reader.js";

export const COVERAGE: Table<CoverageNote> = {
  path: "coverage.csv",
  columns: {
    kind: required(oneOf(organisationKinds)),
    complete: required(yesNo),
    statement: required(text),
  },
};
