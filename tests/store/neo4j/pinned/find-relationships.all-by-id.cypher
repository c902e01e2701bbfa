MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  MATCH (record:Relationship {release: release})
    WHERE record.id IS NOT NULL
    AND (record.validFrom IS NULL OR record.validFrom <= $asOf) AND
      (record.validTo IS NULL OR $asOf < record.validTo)
  RETURN count(record) AS total
}
CALL (release) {
  MATCH (record:Relationship {release: release})
    WHERE record.id IS NOT NULL
    AND (record.validFrom IS NULL OR record.validFrom <= $asOf) AND
      (record.validTo IS NULL OR $asOf < record.validTo)
  WITH record ORDER BY record.release, record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records, total

// {
//   "kinds": null,
//   "asOf": {
//     "year": 2026,
//     "month": 4,
//     "day": 1
//   },
//   "changedBetween": null,
//   "onEither": null,
//   "inferred": null,
//   "checked": null,
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
