MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $kinds AS kind
  CALL (release, kind) {
    MATCH (record:Organisation {release: release, kind: kind})
    WHERE record.id IS NOT NULL
    AND record.trustType IN $trustTypes
    AND record.foundation = $foundation
    RETURN record ORDER BY record.release, record.kind, record.id LIMIT $limit
  }
  WITH record ORDER BY record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records

// {
//   "ids": null,
//   "codes": null,
//   "kinds": [
//     "TRUST"
//   ],
//   "asOf": null,
//   "changedBetween": null,
//   "noDay": {
//     "year": -8982,
//     "month": 5,
//     "day": 17
//   },
//   "councilTypes": null,
//   "adultSocialCare": null,
//   "trustTypes": [
//     "ACUTE"
//   ],
//   "foundation": true,
//   "forerunner": null,
//   "namePart": null,
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
