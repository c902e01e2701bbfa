import type { Way } from "../../graph-store.js";
import { whole } from "../whole.js";
import { RELEASE } from "./fragments.js";
import { followed, wayParameters } from "./slice.js";

/** From which bodies, in what ways, how far, and how many bodies at most. */
export interface Walk {
  readonly roots: readonly string[];
  readonly ways: readonly Way[];
  readonly hops: number;
  readonly cap: number;
}

/**
 * Hop by hop, each hop from the bodies that the one before found and to bodies not found yet: what a hop costs grows
 * with the relationships of its bodies, never with the number of paths to reach them. The hop is written once and
 * folded over their number, since thirteen of them one after another would take the database seconds to plan.
 * It leaves the bodies in rings, one for each distance, all of them as `reached`, and whether the walk was `truncated`.
 */
export function walked(ways: readonly Way[]): string {
  return `\
${RELEASE}
CALL (release) {
  UNWIND $roots AS id
  MATCH (root:Organisation {release: release, id: id})
  WITH root ORDER BY root.id
  RETURN collect(root) AS roots
}
WITH release, reduce(
  walked = {
    rings: [roots], reached: roots, truncated: false,
    room: CASE WHEN size(roots) < $cap THEN $cap - size(roots) ELSE 0 END
  },
  hop IN range(1, $hops) | ${hopOn(ways)}
) AS walked
WITH release, walked.rings AS rings, walked.reached AS reached,
  walked.truncated AS truncated`;
}

export function walkParameters({ roots, ways, hops, cap }: Walk) {
  return {
    roots: [...new Set(roots)],
    ways: ways.map(wayParameters),
    hops: whole(hops),
    cap: whole(cap),
  };
}

/**
 * One hop out from the outermost ring. A hop that would pass the cap keeps its first bodies by id, and is the last.
 * A list of what was found, of which the head is taken, gives it a name: an expression has no other way to.
 */
function hopOn(ways: readonly Way[]): string {
  return `head([found IN [COLLECT {
  UNWIND CASE WHEN walked.truncated THEN [] ELSE last(walked.rings) END AS body
  WITH body, walked.reached AS reached
  ${follow(ways, "other", "NOT other IN reached")}
  RETURN DISTINCT other ORDER BY other.id
}] | {
    rings: walked.rings + [found[..walked.room]],
    reached: walked.reached + found[..walked.room],
    truncated: walked.truncated OR size(found) > walked.room,
    room: CASE WHEN size(found) < walked.room
      THEN walked.room - size(found) ELSE 0 END
  }])`;
}

/** What may be followed from a body. Each way is a branch of its own, so that none is expanded in a direction only another takes. */
export function follow(
  ways: readonly Way[],
  wanted: "edge" | "other",
  where: string,
): string {
  const branches = ways.map(({ direction }, place) => {
    const asked = `$ways[${place}].`;
    return `\
MATCH ${followed("body", "edge", "other", direction, asked)}
    AND (${asked}bodyKinds IS NULL OR body.kind IN ${asked}bodyKinds)
    AND ${where}`;
  });
  if (branches.length === 1) return branches.join("");
  return `CALL (body, reached) {
    ${branches.join(`
    RETURN ${wanted}
    UNION ALL
    `)}
    RETURN ${wanted}
  }`;
}
