import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import {
  dotRadius,
  pairsOf,
  type Picture,
  type Point,
} from "placegraph/picture";

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

/** How long the forces may work at a time, in milliseconds: half of what a screen needs for a picture. */
const SLICE = 8;

/**
 * Lets forces carry the bodies of a picture until they rest: those joined are drawn together, all others apart. It works in slices, so that
 * the page answers meanwhile. The same picture comes to rest in the same places. Returns what stops it.
 */
export function settle(
  picture: Picture,
  onRest: (places: ReadonlyMap<string, Point>) => void,
): () => void {
  const bodies = picture.nodes.map((node): Body => ({
    id: node.id,
    radius: dotRadius(node),
    ...(node.isRoot && { fx: 0, fy: 0 }),
  }));
  const links = pairsOf(picture).map(
    ([source, target]): SimulationLinkDatum<Body> => ({ source, target }),
  );
  const simulation = forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(90),
    )
    .force("apart", forceManyBody().strength(-420).distanceMax(700))
    .force(
      "touch",
      forceCollide<Body>(({ radius }) => radius + 12),
    )
    // Screens are wider than high.
    .force("x", forceX(0).strength(0.02))
    .force("y", forceY(0).strength(0.12))
    .alphaDecay(0.035)
    .stop();
  let timer = setTimeout(work);
  function work(): void {
    const end = performance.now() + SLICE;
    while (simulation.alpha() > simulation.alphaMin()) {
      if (performance.now() > end) {
        timer = setTimeout(work);
        return;
      }
      simulation.tick();
    }
    onRest(
      new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }] as const)),
    );
  }
  return () => clearTimeout(timer);
}
