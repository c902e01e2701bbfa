MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  MATCH (record:Organisation {release: release})
    WHERE record.id > $afterId
    AND any(name IN record.lowerNames WHERE name CONTAINS $namePart)
  WITH record ORDER BY record.release, record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records

// {
//   "ids": null,
//   "codes": null,
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
//   "namePart": "leeds",
//   "afterKey": null,
//   "afterId": "council:E08",
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
