MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  MATCH (record:Relationship {release: release})
    WHERE record.firstDay <= $afterKey AND record.id IS NOT NULL
    AND NOT (record.firstDay = $afterKey AND record.id <= $afterId)
    AND record.inferred = $inferred
  WITH record ORDER BY record.release DESC, record.firstDay DESC, record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records

// {
//   "kinds": null,
//   "asOf": null,
//   "changedBetween": null,
//   "onEither": null,
//   "inferred": false,
//   "checked": null,
//   "afterKey": 19174,
//   "afterId": "a",
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
