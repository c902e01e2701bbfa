MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $ids AS id
  MATCH (:Organisation {release: release, id: id})-[:REPORTED]->(record)
    WHERE ($financialYears IS NULL OR record.financialYear IN $financialYears)
    AND ($streams IS NULL OR record.stream IN $streams)
    AND ($measures IS NULL OR record.measure IN $measures)
  RETURN collect(record.json) AS records
}
RETURN release, records

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
