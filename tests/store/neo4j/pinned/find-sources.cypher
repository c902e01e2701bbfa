MATCH (serving:Serving {layout: 1})
WITH coalesce($release, serving.release) AS release
CALL (release) {
  MATCH (record:Source {release: release})
    WHERE record.id IS NOT NULL
    AND ($publishers IS NULL OR record.publisher IN $publishers)
    AND ($part IS NULL OR
      any(text IN record.lowerTexts WHERE text CONTAINS $part))
  RETURN count(record) AS total
}
OPTIONAL CALL (release) {
  MATCH (record:Source {release: release})
    WHERE record.id > $afterId
    AND ($publishers IS NULL OR record.publisher IN $publishers)
    AND ($part IS NULL OR
      any(text IN record.lowerTexts WHERE text CONTAINS $part))
  WITH record ORDER BY record.release, record.id LIMIT $limit
  WITH properties(record) AS record
  RETURN [record.id, record.title, record.publisher, record.date.year * 10000.0 + record.date.month * 100 + record.date.day, record.datePrecision, record.url, record.licence, record.via, record.note] AS record
}
RETURN release, record, total

// {
//   "publishers": [
//     "NHS England"
//   ],
//   "part": "order",
//   "afterKey": null,
//   "afterId": "",
//   "limit": {
//     "low": 51,
//     "high": 0
//   }
// }
