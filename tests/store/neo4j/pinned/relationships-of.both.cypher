MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
OPTIONAL CALL (release) {
  UNWIND range(0, size($ids) - 1) AS place
  MATCH (body:Organisation {release: release, id: $ids[place]})
  WITH place, body, COUNT {
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
  } AS total
  OPTIONAL CALL (body) {
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
    WITH properties(edge) AS edge
    RETURN [edge.id, edge.kind, edge.from, edge.to, edge.inferred, edge.note, edge.sourceIds, edge.basisId, edge.validFrom.year * 10000.0 + edge.validFrom.month * 100 + edge.validFrom.day, edge.validTo.year * 10000.0 + edge.validTo.month * 100 + edge.validTo.day, edge.fromPrecision, edge.toPrecision, edge.role, edge.mechanism, edge.stream, edge.amountYears, edge.amountMeasures, edge.amountRoles, edge.amountPence, edge.amountCertainties, edge.amountSourceIds, edge.amountNotes, edge.vintage, edge.populationShareOfFrom, edge.populationShareOfTo, edge.areaShareOfTo, edge.admissionShareOfFrom, edge.population, edge.form, edge.areaShareOfFrom] AS record
  }
  RETURN place, record, total
}
RETURN release, place, record, total

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
