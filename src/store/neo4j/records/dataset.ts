import type { Dataset } from "../../graph-store.js";
import { recordIn, type Fields } from "./json.js";

export function datasetProperties(dataset: Dataset) {
  return { json: JSON.stringify(dataset), version: dataset.version };
}

export function readDataset(json: unknown): Dataset {
  return recordIn(json, isDataset);
}

function isDataset(record: Fields): record is Fields & Dataset {
  return typeof record["version"] === "string";
}
