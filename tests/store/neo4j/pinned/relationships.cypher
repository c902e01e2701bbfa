MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
OPTIONAL CALL (release) {
  UNWIND $ids AS id
  MATCH (record:Relationship {release: release, id: id})
  WITH properties(record) AS record
  RETURN [record.id, record.kind, record.from, record.to, record.inferred, record.note, record.sourceIds, record.basisId, record.validFrom.year * 10000.0 + record.validFrom.month * 100 + record.validFrom.day, record.validTo.year * 10000.0 + record.validTo.month * 100 + record.validTo.day, record.fromPrecision, record.toPrecision, record.role, record.mechanism, record.stream, record.amountYears, record.amountMeasures, record.amountRoles, record.amountPence, record.amountCertainties, record.amountSourceIds, record.amountNotes, record.vintage, record.populationShareOfFrom, record.populationShareOfTo, record.areaShareOfTo, record.admissionShareOfFrom, record.population, record.form, record.areaShareOfFrom] AS record
}
RETURN release, record

// {
//   "ids": [
//     "no-such-relationship"
//   ]
// }
