MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $kinds AS kind
  MATCH (record:Organisation {release: release, kind: kind})
    WHERE record.id IS NOT NULL
    AND record.adultSocialCare = $adultSocialCare
  RETURN count(record) AS total
}
CALL (release) {
  UNWIND $kinds AS kind
  CALL (release, kind) {
    MATCH (record:Organisation {release: release, kind: kind})
    WHERE record.nameOrder >= $afterKey AND record.id IS NOT NULL
    AND NOT (record.nameOrder = $afterKey AND record.id <= $afterId)
    AND record.adultSocialCare = $adultSocialCare
    RETURN record ORDER BY record.release, record.kind, record.nameOrder, record.id LIMIT $limit
  }
  WITH record ORDER BY record.nameOrder, record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records, total

// {
//   "ids": null,
//   "codes": null,
//   "kinds": [
//     "COUNCIL",
//     "COMBINED_AUTHORITY"
//   ],
//   "asOf": null,
//   "changedBetween": null,
//   "noDay": {
//     "year": -8982,
//     "month": 5,
//     "day": 17
//   },
//   "councilTypes": null,
//   "adultSocialCare": true,
//   "trustTypes": null,
//   "foundation": null,
//   "forerunner": null,
//   "namePart": null,
//   "afterKey": "Leeds City Council",
//   "afterId": "council:E08000035",
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
