import { DomainError } from "../../domain/errors.js";
import { shown } from "../../domain/shown.js";
import type { Format } from "./formats/format.js";
import { FORMATS } from "./formats/formats.js";

/** Which body a view is of, and in which format. */
export interface Address {
  readonly root: string;
  readonly suffix: string;
  readonly format: Format;
}

/**
 * The address of a view after `/view/`: icb:QWO.graphml. No id has a point.
 * @throws DomainError NOT_FOUND, naming the formats, for one without the ending of a format.
 */
export function readAddress(file: string): Address {
  const point = file.lastIndexOf(".");
  const [root, suffix] = [file.slice(0, point), file.slice(point + 1)];
  const format = point < 1 ? undefined : FORMATS.get(suffix);
  if (format !== undefined) return { root, suffix, format };
  const endings = [...FORMATS.keys()].map((ending) => `.${ending}`);
  throw new DomainError(
    "NOT_FOUND",
    `There is no view at ${shown(file)}. Write the id of a body and one of these endings: ${endings.join(", ")}. For example /view/icb:QWO.json.`,
    "root",
    point < 1 && file !== "" ? endings.map((ending) => file + ending) : [],
  );
}
