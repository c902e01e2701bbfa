MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $roots AS id
  MATCH (root:Organisation {release: release, id: id})
  WITH root ORDER BY root.id
  RETURN collect(root) AS roots
}
WITH release, [roots] AS rings, roots AS reached, false AS truncated
CALL (rings, reached) {
  UNWIND rings[..$hops] AS ring
  UNWIND ring AS body
  MATCH (body)-[edge]->(other:Organisation)
    WHERE ($kinds IS NULL OR type(edge) IN $kinds)
    AND ($asOf IS NULL OR (
      (edge.validFrom IS NULL OR edge.validFrom <= $asOf) AND
      (edge.validTo IS NULL OR $asOf < edge.validTo)))
    AND ($inferred IS NULL OR edge.inferred = $inferred)
    AND ($checked IS NULL OR edge.checked = $checked)
    AND ($otherKinds IS NULL OR other.kind IN $otherKinds)
    AND other IN reached
  RETURN collect(DISTINCT edge) AS edges
}
CALL (rings, edges) {
  UNWIND range(0, size(rings) - 1) AS distance
  UNWIND rings[distance] AS body
  WITH distance, properties(body) AS body
  RETURN distance, [body.id, body.kind, body.name, body.note, body.sourceIds, body.validFrom, body.validTo, body.fromPrecision, body.toPrecision, body.otherNames, body.otherNameFroms, body.otherNameTos, body.otherNameFromPrecisions, body.otherNameToPrecisions, body.identifierSchemes, body.identifierValues, body.identifierFroms, body.identifierTos, body.identifierFromPrecisions, body.identifierToPrecisions, body.councilType, body.tier, body.adultSocialCare, body.regionName, body.regionCode, body.trustType, body.foundation, body.careTrust, body.form, body.legislation, body.chairKind, body.specialty, body.memberCountStated, body.forerunner, body.population, body.sector, body.functions] AS body, null AS record
  UNION ALL
  UNWIND edges AS edge
  WITH properties(edge) AS edge
  RETURN null AS distance, null AS body,
    [edge.id, edge.kind, edge.from, edge.to, edge.inferred, edge.note, edge.sourceIds, edge.basisId, edge.validFrom, edge.validTo, edge.fromPrecision, edge.toPrecision, edge.role, edge.mechanism, edge.stream, edge.amountYears, edge.amountMeasures, edge.amountRoles, edge.amountPence, edge.amountCertainties, edge.amountSourceIds, edge.amountNotes, edge.vintage, edge.populationShareOfFrom, edge.populationShareOfTo, edge.areaShareOfTo, edge.admissionShareOfFrom, edge.population, edge.form, edge.areaShareOfFrom] AS record
  UNION ALL
  RETURN null AS distance, null AS body, null AS record
}
RETURN release, truncated, distance, body, record

// {
//   "roots": [
//     "trust:RR8"
//   ],
//   "kinds": null,
//   "asOf": null,
//   "inferred": null,
//   "checked": null,
//   "otherKinds": null,
//   "hops": {
//     "low": 0,
//     "high": 0
//   },
//   "cap": {
//     "low": 10,
//     "high": 0
//   }
// }
