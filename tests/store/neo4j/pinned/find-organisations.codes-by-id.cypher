MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $codes AS code
  MATCH (:Code {release: release, code: code})<-[:CARRIES]-(record:Organisation)
  WITH DISTINCT release, record
  WITH record
    WHERE record.forerunner = $forerunner
  RETURN count(record) AS total
}
CALL (release) {
  UNWIND $codes AS code
  MATCH (:Code {release: release, code: code})<-[:CARRIES]-(record:Organisation)
  WITH DISTINCT release, record
  WITH record
    WHERE record.forerunner = $forerunner
  WITH record ORDER BY record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records, total

// {
//   "ids": null,
//   "codes": [
//     "QWO",
//     "QHM"
//   ],
//   "kinds": null,
//   "asOf": null,
//   "changedBetween": null,
//   "noDay": {
//     "year": -8982,
//     "month": 5,
//     "day": 17
//   },
//   "councilTypes": null,
//   "adultSocialCare": null,
//   "trustTypes": null,
//   "foundation": null,
//   "forerunner": false,
//   "namePart": null,
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
