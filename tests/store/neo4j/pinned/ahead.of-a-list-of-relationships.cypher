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
    WHERE record.id IS NOT NULL
    AND (record.validFrom IS NULL OR record.validFrom <= $asOf) AND
      (record.validTo IS NULL OR $asOf < record.validTo)
    RETURN record ORDER BY record.release, record.kind, record.id LIMIT $limit
  }
  WITH record ORDER BY record.id LIMIT $limit
  RETURN collect(record) AS listed
}
CALL (release, listed) {
  UNWIND listed[..$first] AS one
  UNWIND [one.from, one.to] AS id
  WITH DISTINCT release, id
  MATCH (body:Organisation {release: release, id: id})
  RETURN collect(body) AS bodieseither
}
CALL (bodieseither) {
  UNWIND bodieseither AS body
  WITH DISTINCT body
  RETURN collect(body.json) AS bodyRecords
}
CALL (release, listed, bodieseither) {
  CALL (release, listed, bodieseither) {
    UNWIND listed[..$first] AS one
    UNWIND one.sourceIds AS id
    RETURN id
  }
  MATCH (source:Source {release: release, id: id})
  RETURN collect(source.json) AS sourceRecords
}
RETURN release, [record IN listed | record.json] AS records,
  total,
  bodyRecords,
  sourceRecords

// {
//   "kinds": [
//     "COVERS"
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
//   },
//   "first": {
//     "low": 50,
//     "high": 0
//   },
//   "pages": [],
//   "figures": []
// }
