MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $kinds AS kind
  MATCH (record:Relationship {release: release, kind: kind})
    WHERE record.id IS NOT NULL
    AND record.kind IN $kinds
    AND ($asOf IS NULL OR (
      (record.validFrom IS NULL OR record.validFrom <= $asOf) AND
      (record.validTo IS NULL OR $asOf < record.validTo)))
    AND ($inferred IS NULL OR record.inferred = $inferred)
    AND ($checked IS NULL OR record.checked = $checked)
  RETURN count(record) AS total
}
CALL (release) {
  UNWIND $kinds AS kind
  CALL (release, kind) {
    MATCH (record:Relationship {release: release, kind: kind})
    WHERE record.firstDay <= $afterKey AND record.id IS NOT NULL
    AND NOT (record.firstDay = $afterKey AND record.id <= $afterId)
    AND record.kind IN $kinds
    AND ($asOf IS NULL OR (
      (record.validFrom IS NULL OR record.validFrom <= $asOf) AND
      (record.validTo IS NULL OR $asOf < record.validTo)))
    AND ($inferred IS NULL OR record.inferred = $inferred)
    AND ($checked IS NULL OR record.checked = $checked)
    RETURN record ORDER BY record.release DESC, record.kind DESC, record.firstDay DESC, record.id LIMIT $limit
  }
  WITH record ORDER BY record.firstDay DESC, record.id LIMIT $limit
  RETURN collect(record) AS found
}
CALL (release, found) {
  UNWIND found AS relationship
  WITH properties(relationship) AS relationship
  RETURN [relationship.id, relationship.kind, relationship.from, relationship.to, relationship.inferred, relationship.note, relationship.sourceIds, relationship.basisId, relationship.validFrom, relationship.validTo, relationship.fromPrecision, relationship.toPrecision, relationship.role, relationship.mechanism, relationship.stream, relationship.amountYears, relationship.amountMeasures, relationship.amountRoles, relationship.amountPence, relationship.amountCertainties, relationship.amountSourceIds, relationship.amountNotes, relationship.vintage, relationship.populationShareOfFrom, relationship.populationShareOfTo, relationship.areaShareOfTo, relationship.admissionShareOfFrom, relationship.population, relationship.form, relationship.areaShareOfFrom] AS record, null AS provision
  UNION ALL
  UNWIND found AS relationship
  WITH DISTINCT release, relationship.basisId AS id
  MATCH (provision:LegalProvision {release: release, id: id})
  RETURN null AS record, [provision.id, provision.act, provision.section, provision.says, provision.checked, provision.note, provision.sourceId, provision.validFrom, provision.validTo, provision.fromPrecision, provision.toPrecision] AS provision
  UNION ALL
  RETURN null AS record, null AS provision
}
RETURN release, record, provision, total

// {
//   "kinds": [
//     "SUCCEEDED_BY"
//   ],
//   "asOf": {
//     "year": 2026,
//     "month": 4,
//     "day": 1
//   },
//   "inferred": null,
//   "checked": null,
//   "afterKey": "Infinity",
//   "afterId": "",
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
