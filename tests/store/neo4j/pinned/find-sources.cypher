MATCH (serving:Serving {layout: 2})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  MATCH (record:Source {release: release})
    WHERE record.id IS NOT NULL
    AND record.publisher IN $publishers
    AND any(text IN record.lowerTexts WHERE text CONTAINS $part)
  RETURN count(record) AS total
}
CALL (release) {
  MATCH (record:Source {release: release})
    WHERE record.id IS NOT NULL
    AND record.publisher IN $publishers
    AND any(text IN record.lowerTexts WHERE text CONTAINS $part)
  WITH record ORDER BY record.release, record.id LIMIT $limit
  RETURN collect(record.json) AS records
}
RETURN release, records, total

// {
//   "publishers": [
//     "NHS England"
//   ],
//   "part": "order",
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
