MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $ids AS id
  MATCH (record:Organisation {release: release, id: id})
  WITH record
    WHERE any(code IN record.codes WHERE code IN $codes)
  WITH record ORDER BY record.nameOrder, record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records

// {
//   "ids": [
//     "icb:QWO",
//     "icb:QHM"
//   ],
//   "codes": [
//     "QWO"
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
//   "forerunner": null,
//   "namePart": null,
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
