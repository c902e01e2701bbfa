MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  MATCH (record:Evidence {release: release})
    WHERE record.id IS NOT NULL
    AND record.type = $type
    AND (any(id IN record.organisationIds WHERE id IN $organisationIds)
      OR any(kind IN record.kinds WHERE kind IN $kinds))
  RETURN count(record) AS total
}
CALL (release) {
  MATCH (record:Evidence {release: release})
    WHERE record.id IS NOT NULL
    AND record.type = $type
    AND (any(id IN record.organisationIds WHERE id IN $organisationIds)
      OR any(kind IN record.kinds WHERE kind IN $kinds))
  WITH record ORDER BY record.release, record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records, total

// {
//   "type": "FINDING",
//   "ids": null,
//   "themes": null,
//   "stances": null,
//   "organisationIds": [
//     "icb:QWO"
//   ],
//   "kinds": [
//     "TRUST"
//   ],
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
