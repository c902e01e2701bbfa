MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND range(0, size($ids) - 1) AS place
  MATCH (body:Organisation {release: release, id: $ids[place]})
  CALL (body) {
    MATCH (body)<-[edge]-(other:Organisation)
    WHERE type(edge) IN $kinds
    AND ($asOf IS NULL OR (
      (edge.validFrom IS NULL OR edge.validFrom <= $asOf) AND
      (edge.validTo IS NULL OR $asOf < edge.validTo)))
    AND ($inferred IS NULL OR edge.inferred = $inferred)
    AND ($checked IS NULL OR edge.checked = $checked)
    AND ($otherKinds IS NULL OR other.kind IN $otherKinds)
    AND edge.firstDay <= $afterKey AND edge.id IS NOT NULL
    AND NOT (edge.firstDay = $afterKey AND edge.id <= $afterId)
    WITH edge ORDER BY edge.firstDay DESC, edge.id LIMIT $limit
    RETURN collect(edge) AS edges
  }
  RETURN collect({place: place, edges: edges}) AS pages
}
CALL (release, pages) {
  UNWIND pages AS page
  UNWIND page.edges AS edge
  WITH page.place AS place, properties(edge) AS edge
  RETURN place, [edge.id, edge.kind, edge.from, edge.to, edge.inferred, edge.note, edge.sourceIds, edge.basisId, edge.validFrom, edge.validTo, edge.fromPrecision, edge.toPrecision, edge.role, edge.mechanism, edge.stream, edge.amountYears, edge.amountMeasures, edge.amountRoles, edge.amountPence, edge.amountCertainties, edge.amountSourceIds, edge.amountNotes, edge.vintage, edge.populationShareOfFrom, edge.populationShareOfTo, edge.areaShareOfTo, edge.admissionShareOfFrom, edge.population, edge.form, edge.areaShareOfFrom] AS record,
    null AS provision, null AS total
  UNION ALL
  UNWIND pages AS page
  UNWIND page.edges AS edge
  WITH DISTINCT release, edge.basisId AS id
  MATCH (provision:LegalProvision {release: release, id: id})
  RETURN null AS place, null AS record,
    [provision.id, provision.act, provision.section, provision.says, provision.checked, provision.note, provision.sourceId, provision.validFrom, provision.validTo, provision.fromPrecision, provision.toPrecision] AS provision, null AS total
  UNION ALL
  UNWIND pages AS page
  RETURN page.place AS place, null AS record, null AS provision,
    page.total AS total
  UNION ALL
  RETURN null AS place, null AS record, null AS provision, null AS total
}
RETURN release, place, record, provision, total

// {
//   "ids": [
//     "icb:QWO"
//   ],
//   "kinds": [
//     "MEMBER_OF",
//     "PROPOSED_MEMBER_OF",
//     "PARTY_TO",
//     "PART_OF",
//     "CLUSTERED_IN",
//     "COMMITTEE_OF",
//     "ESTABLISHED_BY",
//     "APPOINTED_BY",
//     "NOMINATES_TO",
//     "OPERATES_IN",
//     "LEADS",
//     "HOSTS",
//     "ASSOCIATED_WITH",
//     "DELEGATES_TO",
//     "CO_OPERATES_WITH",
//     "CONSULTS",
//     "EXERCISES_FUNCTIONS_OF"
//   ],
//   "asOf": null,
//   "inferred": null,
//   "checked": null,
//   "otherKinds": null,
//   "afterKey": "Infinity",
//   "afterId": "",
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
