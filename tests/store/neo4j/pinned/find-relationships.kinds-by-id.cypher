MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  UNWIND $kinds AS kind
  CALL (release, kind) {
    MATCH (record:Relationship {release: release, kind: kind})
    WHERE record.id IS NOT NULL
    AND record.checked = $checked
    RETURN record ORDER BY record.release, record.kind, record.id LIMIT $limit
  }
  WITH record ORDER BY record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records

// {
//   "kinds": [
//     "COVERS"
//   ],
//   "asOf": null,
//   "changedBetween": null,
//   "onEither": null,
//   "inferred": null,
//   "checked": true,
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
