MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
OPTIONAL CALL (release) {
  UNWIND $ids AS id
  MATCH (record:LegalProvision {release: release, id: id})
  RETURN [record.id, record.act, record.section, record.says, record.checked, record.note, record.sourceId, record.validFrom, record.validTo, record.fromPrecision, record.toPrecision] AS record
}
RETURN release, record

// {
//   "ids": [
//     "NHSA06-S14Z59"
//   ]
// }
