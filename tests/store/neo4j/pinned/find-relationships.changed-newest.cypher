MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  MATCH (record:Relationship {release: release})
    WHERE record.id IS NOT NULL
    AND single(day IN $changedBetween WHERE
      (record.validFrom IS NULL OR record.validFrom <= day) AND
      (record.validTo IS NULL OR day < record.validTo))
  RETURN count(record) AS total
}
CALL (release) {
  MATCH (record:Relationship {release: release})
    WHERE record.firstDay IS NOT NULL AND record.id IS NOT NULL
    AND single(day IN $changedBetween WHERE
      (record.validFrom IS NULL OR record.validFrom <= day) AND
      (record.validTo IS NULL OR day < record.validTo))
  WITH record ORDER BY record.release DESC, record.firstDay DESC, record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records, total

// {
//   "kinds": null,
//   "asOf": null,
//   "changedBetween": [
//     {
//       "year": 2022,
//       "month": 7,
//       "day": 1
//     },
//     {
//       "year": 2026,
//       "month": 4,
//       "day": 1
//     }
//   ],
//   "onEither": null,
//   "inferred": null,
//   "checked": null,
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
