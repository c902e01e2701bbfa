MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
OPTIONAL CALL (release) {
  UNWIND $ids AS id
  MATCH (:Organisation {release: release, id: id})-[:REPORTED]->(record)
    WHERE ($financialYears IS NULL OR record.financialYear IN $financialYears)
    AND ($streams IS NULL OR record.stream IN $streams)
    AND ($measures IS NULL OR record.measure IN $measures)
  WITH properties(record) AS record
  RETURN [record.id, record.organisationId, record.financialYear, record.stream, record.measure, record.role, record.accounting, record.pence, record.certainty, record.sourceId, record.note] AS record
}
RETURN release, record

// {
//   "ids": [
//     "council:E08000035"
//   ],
//   "financialYears": [
//     "2024/25"
//   ],
//   "streams": null,
//   "measures": null
// }
