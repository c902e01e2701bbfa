MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $ids AS id
  MATCH (found:Organisation {release: release, id: id})
  WITH collect(found) AS bodies
  UNWIND bodies AS body
  MATCH (body)-[edge]->(other)
    WHERE other IN bodies
    AND ($kinds IS NULL OR type(edge) IN $kinds)
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
  WITH edge ORDER BY edge.id
  RETURN collect(edge) AS edges
}
OPTIONAL CALL (edges) {
  UNWIND edges[..$cap] AS edge
  WITH properties(edge) AS edge
  RETURN [edge.id, edge.kind, edge.from, edge.to, edge.inferred, edge.note, edge.sourceIds, edge.basisId, edge.validFrom.year * 10000.0 + edge.validFrom.month * 100 + edge.validFrom.day, edge.validTo.year * 10000.0 + edge.validTo.month * 100 + edge.validTo.day, edge.fromPrecision, edge.toPrecision, edge.role, edge.mechanism, edge.stream, edge.amountYears, edge.amountMeasures, edge.amountRoles, edge.amountPence, edge.amountCertainties, edge.amountSourceIds, edge.amountNotes, edge.vintage, edge.populationShareOfFrom, edge.populationShareOfTo, edge.areaShareOfTo, edge.admissionShareOfFrom, edge.population, edge.form, edge.areaShareOfFrom] AS record
}
RETURN release, size(edges) AS total, record

// {
//   "ids": [
//     "national:nhs-england",
//     "trust:RR8",
//     "trust:RGD"
//   ],
//   "kinds": null,
//   "asOf": null,
//   "changedBetween": null,
//   "onEither": [
//     {
//       "year": 2022,
//       "month": 7,
//       "day": 1
//     },
//     {
//       "year": 2026,
//       "month": 4,
//       "day": 1
//     }
//   ],
//   "inferred": null,
//   "checked": null,
//   "cap": {
//     "low": 5000,
//     "high": 0
//   }
// }
