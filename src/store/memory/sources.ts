import type { Source } from "../../domain/model.js";
import type { Page, PageRequest, SourceFilter } from "../graph-store.js";
import { SOURCE_ORDER } from "../orders.js";
import { oneOf } from "./one-of.js";
import { pageOf } from "./pages.js";
import { Stretch } from "./stretch.js";
import type { Table } from "./table.js";

export function findSources(
  table: Table<Source>,
  filter: SourceFilter,
  request: PageRequest<"ID">,
): Page<Source> {
  const passes = sourceTest(filter);
  return pageOf(
    table.inIdOrder(SOURCE_ORDER),
    [new Stretch(table.all)],
    (number) => passes(table.at(number)),
    request,
  );
}

function sourceTest({
  textContains,
  publishers,
}: SourceFilter): (source: Source) => boolean {
  const isPublisher = oneOf(publishers);
  const part = textContains?.toLowerCase();
  return ({ title, publisher }) =>
    isPublisher(publisher) &&
    (part === undefined ||
      [title, publisher].some((text) => text.toLowerCase().includes(part)));
}
