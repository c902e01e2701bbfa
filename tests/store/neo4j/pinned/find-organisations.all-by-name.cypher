MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  MATCH (record:Organisation {release: release})
    WHERE record.nameOrder IS NOT NULL AND record.id IS NOT NULL
    AND (record.validFrom IS NULL OR record.validFrom <= $asOf) AND
      (record.validTo IS NULL OR $asOf < record.validTo)
  WITH record ORDER BY record.release, record.nameOrder, record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records

// {
//   "ids": null,
//   "codes": null,
//   "kinds": null,
//   "asOf": {
//     "year": 2026,
//     "month": 4,
//     "day": 1
//   },
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
