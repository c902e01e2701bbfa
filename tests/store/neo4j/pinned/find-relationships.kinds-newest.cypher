MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $kinds AS kind
  MATCH (record:Relationship {release: release, kind: kind})
    WHERE record.id IS NOT NULL
    AND (record.validFrom IS NULL OR record.validFrom <= $asOf) AND
      (record.validTo IS NULL OR $asOf < record.validTo)
  RETURN count(record) AS total
}
CALL (release) {
  UNWIND $kinds AS kind
  CALL (release, kind) {
    MATCH (record:Relationship {release: release, kind: kind})
    WHERE record.firstDay IS NOT NULL AND record.id IS NOT NULL
    AND (record.validFrom IS NULL OR record.validFrom <= $asOf) AND
      (record.validTo IS NULL OR $asOf < record.validTo)
    RETURN record ORDER BY record.release DESC, record.kind DESC, record.firstDay DESC, record.id LIMIT $limit
  }
  WITH record ORDER BY record.firstDay DESC, record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records, total

// {
//   "kinds": [
//     "SUCCEEDED_BY"
//   ],
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
