import { countInWords } from "../../../domain/words/count.js";
import { ownTurn } from "../../../own-turn.js";
import { arrangeInRows, pictureOf, svgOf } from "../../../picture/index.js";
import type { CitedView } from "../cited-view.js";
import { drawableOf } from "../drawable-of.js";
import { viewFacts } from "../rows/view-facts.js";
import { laterNameOf, titleOf } from "../title-of.js";

/** Pixels: fits a page in landscape. */
const WIDTH = 1_400;

/** The picture that the explorer draws in layers, in the light theme. */
export async function svg(view: CitedView): Promise<string> {
  await ownTurn();
  const picture = pictureOf(drawableOf(view.seen));
  await ownTurn();
  const arranged = arrangeInRows(picture, { width: WIDTH });
  await ownTurn();
  const facts = viewFacts(view);
  return svgOf(arranged, {
    title: titleOf(view),
    description: descriptionOf(facts),
    caption: captionOf(view, facts),
  });
}

type Facts = ReturnType<typeof viewFacts>;

/** Its later name, how much is shown of how much, and where it is from: a line below the title. */
function captionOf(view: CitedView, facts: Facts): string {
  const { nodesShown, nodesFound, edgesShown, edgesFound, datasetVersion } =
    facts;
  const parts = [
    ...laterNameOf(view),
    shownOf(nodesShown, nodesFound, "body"),
    shownOf(edgesShown, edgesFound, "relationship"),
    countInWords(view.sources.size, "source"),
    `placegraph, dataset ${datasetVersion.slice(0, 12)}`,
  ];
  return parts.join(" · ");
}

function shownOf(shown: number, found: number, noun: string): string {
  const all = countInWords(found, noun);
  return shown < found ? `${shown} of ${all}` : all;
}

function descriptionOf({ truncationReading, attribution }: Facts): string {
  return [truncationReading, attribution]
    .filter((text) => text !== null)
    .join(" ");
}
