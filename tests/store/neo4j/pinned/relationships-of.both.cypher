MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $ids AS id
  MATCH (body:Organisation {release: release, id: id})
  CALL (body) {
    MATCH (body)-[edge]-(other:Organisation)
    WHERE ($kinds IS NULL OR type(edge) IN $kinds)
    AND ($asOf IS NULL OR (
      (edge.validFrom IS NULL OR edge.validFrom <= $asOf) AND
      (edge.validTo IS NULL OR $asOf < edge.validTo)))
    AND ($changedBetween IS NULL OR single(day IN $changedBetween WHERE
      (edge.validFrom IS NULL OR edge.validFrom <= day) AND
      (edge.validTo IS NULL OR day < edge.validTo)))
    AND ($onEither IS NULL OR any(day IN $onEither WHERE
      (edge.validFrom IS NULL OR edge.validFrom <= day) AND
      (edge.validTo IS NULL OR day < edge.validTo)))
    AND ($inferred IS NULL OR edge.inferred = $inferred)
    AND ($checked IS NULL OR edge.checked = $checked)
    AND ($otherKinds IS NULL OR other.kind IN $otherKinds)
    AND edge.id > $afterId
    WITH edge ORDER BY edge.id LIMIT $limit
    RETURN collect(edge.json) AS records
  }
  RETURN collect([id, records, COUNT {
    MATCH (body)-[edge]-(other:Organisation)
    WHERE ($kinds IS NULL OR type(edge) IN $kinds)
    AND ($asOf IS NULL OR (
      (edge.validFrom IS NULL OR edge.validFrom <= $asOf) AND
      (edge.validTo IS NULL OR $asOf < edge.validTo)))
    AND ($changedBetween IS NULL OR single(day IN $changedBetween WHERE
      (edge.validFrom IS NULL OR edge.validFrom <= day) AND
      (edge.validTo IS NULL OR day < edge.validTo)))
    AND ($onEither IS NULL OR any(day IN $onEither WHERE
      (edge.validFrom IS NULL OR edge.validFrom <= day) AND
      (edge.validTo IS NULL OR day < edge.validTo)))
    AND ($inferred IS NULL OR edge.inferred = $inferred)
    AND ($checked IS NULL OR edge.checked = $checked)
    AND ($otherKinds IS NULL OR other.kind IN $otherKinds)
  }]) AS pages
}
RETURN release, pages

// {
//   "ids": [
//     "council:E08000035"
//   ],
//   "kinds": null,
//   "asOf": {
//     "year": 2026,
//     "month": 4,
//     "day": 1
//   },
//   "changedBetween": null,
//   "onEither": null,
//   "inferred": null,
//   "checked": null,
//   "otherKinds": [
//     "INTEGRATED_CARE_BOARD"
//   ],
//   "afterKey": null,
//   "afterId": "",
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
