MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $ids AS id
  MATCH (record:Relationship {release: release, id: id})
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
RETURN release, record, provision

// {
//   "ids": [
//     "no-such-relationship"
//   ]
// }
