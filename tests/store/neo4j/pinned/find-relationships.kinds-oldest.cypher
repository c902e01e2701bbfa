MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $kinds AS kind
  CALL (release, kind) {
    MATCH (record:Relationship {release: release, kind: kind})
    WHERE record.firstDay >= $afterKey AND record.id IS NOT NULL
    AND NOT (record.firstDay = $afterKey AND record.id <= $afterId)
    RETURN record ORDER BY record.release, record.kind, record.firstDay, record.id LIMIT $limit
  }
  WITH record ORDER BY record.firstDay, record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records

// {
//   "kinds": [
//     "ALLOCATES_TO",
//     "GRANTS_TO",
//     "TAX_FUNDS",
//     "PAYS_PRECEPT_TO",
//     "POOLS_INTO",
//     "PAYS",
//     "COMMISSIONS"
//   ],
//   "asOf": null,
//   "changedBetween": null,
//   "onEither": null,
//   "inferred": null,
//   "checked": null,
//   "afterKey": "-Infinity",
//   "afterId": "a",
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
