MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
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
  hop IN range(1, $hops) | head([found IN [COLLECT {
  UNWIND CASE WHEN walked.truncated THEN [] ELSE last(walked.rings) END AS body
  WITH body, walked.reached AS reached
  MATCH (body)<-[edge]-(other:Organisation)
    WHERE ($ways[0].kinds IS NULL OR type(edge) IN $ways[0].kinds)
    AND ($ways[0].asOf IS NULL OR (
      (edge.validFrom IS NULL OR edge.validFrom <= $ways[0].asOf) AND
      (edge.validTo IS NULL OR $ways[0].asOf < edge.validTo)))
    AND ($ways[0].changedBetween IS NULL OR single(day IN $ways[0].changedBetween WHERE
      (edge.validFrom IS NULL OR edge.validFrom <= day) AND
      (edge.validTo IS NULL OR day < edge.validTo)))
    AND ($ways[0].onEither IS NULL OR any(day IN $ways[0].onEither WHERE
      (edge.validFrom IS NULL OR edge.validFrom <= day) AND
      (edge.validTo IS NULL OR day < edge.validTo)))
    AND ($ways[0].inferred IS NULL OR edge.inferred = $ways[0].inferred)
    AND ($ways[0].checked IS NULL OR edge.checked = $ways[0].checked)
    AND ($ways[0].otherKinds IS NULL OR other.kind IN $ways[0].otherKinds)
    AND ($ways[0].bodyKinds IS NULL OR body.kind IN $ways[0].bodyKinds)
    AND NOT other IN reached
  RETURN DISTINCT other ORDER BY other.id
}] | {
    rings: walked.rings + [found[..walked.room]],
    reached: walked.reached + found[..walked.room],
    truncated: walked.truncated OR size(found) > walked.room,
    room: CASE WHEN size(found) < walked.room
      THEN walked.room - size(found) ELSE 0 END
  }])
) AS walked
WITH release, walked.rings AS rings, walked.reached AS reached,
  walked.truncated AS truncated
CALL (rings) {
  UNWIND range(0, size(rings) - 1) AS distance
  UNWIND rings[distance] AS body
  CALL (body) {
    MATCH (body)<-[edge]-(other:Organisation)
    WHERE ($ways[0].kinds IS NULL OR type(edge) IN $ways[0].kinds)
    AND ($ways[0].asOf IS NULL OR (
      (edge.validFrom IS NULL OR edge.validFrom <= $ways[0].asOf) AND
      (edge.validTo IS NULL OR $ways[0].asOf < edge.validTo)))
    AND ($ways[0].changedBetween IS NULL OR single(day IN $ways[0].changedBetween WHERE
      (edge.validFrom IS NULL OR edge.validFrom <= day) AND
      (edge.validTo IS NULL OR day < edge.validTo)))
    AND ($ways[0].onEither IS NULL OR any(day IN $ways[0].onEither WHERE
      (edge.validFrom IS NULL OR edge.validFrom <= day) AND
      (edge.validTo IS NULL OR day < edge.validTo)))
    AND ($ways[0].inferred IS NULL OR edge.inferred = $ways[0].inferred)
    AND ($ways[0].checked IS NULL OR edge.checked = $ways[0].checked)
    AND ($ways[0].otherKinds IS NULL OR other.kind IN $ways[0].otherKinds)
    RETURN count(DISTINCT other) AS neighbours, count(edge) AS relationships
  }
  RETURN collect([body.id, distance, neighbours, relationships]) AS counted
}
RETURN release, truncated, counted

// {
//   "roots": [
//     "place:leeds"
//   ],
//   "ways": [
//     {
//       "kinds": [
//         "MEMBER_OF"
//       ],
//       "asOf": null,
//       "changedBetween": null,
//       "onEither": null,
//       "inferred": null,
//       "checked": null,
//       "otherKinds": [
//         "TRUST"
//       ],
//       "bodyKinds": null
//     }
//   ],
//   "hops": {
//     "low": 3,
//     "high": 0
//   },
//   "cap": {
//     "low": 300,
//     "high": 0
//   }
// }
