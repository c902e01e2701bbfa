import { FromFile } from "../store/memory/file/from-file.js";
import { conformance } from "./conformance.js";

conformance("memory engine from a snapshot file", () =>
  Promise.resolve(new FromFile()),
);
